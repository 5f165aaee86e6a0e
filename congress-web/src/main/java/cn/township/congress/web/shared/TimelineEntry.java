package cn.township.congress.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * One line of 办理经过.
 *
 * @param date the day, e.g. 8月18日
 * @param what what happened
 * @param detail who did it, by which meeting, document number
 */
public record TimelineEntry(String date, String what, @Nullable String detail) {

}
