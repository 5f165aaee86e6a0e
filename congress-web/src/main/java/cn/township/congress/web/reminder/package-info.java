/**
 * What is due and late, and the bell that counts it.
 */
@NullMarked
package cn.township.congress.web.reminder;

import org.jspecify.annotations.NullMarked;
