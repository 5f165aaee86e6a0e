package cn.township.congress.service.document;

/**
 * Something wrong in a template.
 *
 * @param place where, as one finds it in Word
 * @param reason what is wrong and what to do
 */
public record TemplateProblem(String place, String reason) {
}
