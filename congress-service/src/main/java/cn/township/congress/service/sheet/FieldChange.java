package cn.township.congress.service.sheet;

/** A field whose value would change, as shown to the user. */
public record FieldChange(String field, String before, String after) {

}
