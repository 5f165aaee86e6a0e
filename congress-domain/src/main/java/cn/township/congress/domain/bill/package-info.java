/**
 * Bills (议案): signed, submitted, listed or not by the presidium, deliberated, voted on,
 * and what came of them.
 */
@NullMarked
package cn.township.congress.domain.bill;

import org.jspecify.annotations.NullMarked;
