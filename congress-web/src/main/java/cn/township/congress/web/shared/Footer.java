package cn.township.congress.web.shared;

/**
 * The line at the foot of every page.
 *
 * @param version the version of the program
 * @param dataAsOf when the figures on the page were read
 */
public record Footer(String version, String dataAsOf) {

}
