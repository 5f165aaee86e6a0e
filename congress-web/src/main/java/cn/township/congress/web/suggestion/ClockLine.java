package cn.township.congress.web.suggestion;

import cn.township.congress.web.shared.Badge;

/**
 * A running deadline on the page.
 *
 * @param basis since when it is counted and what it rests on
 */
record ClockLine(String label, String until, Badge due, String basis) {
}
