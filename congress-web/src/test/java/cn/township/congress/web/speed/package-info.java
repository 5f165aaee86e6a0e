/**
 * How fast and how light the pages are: a benchmark to be run by hand and the limits that
 * every build holds.
 */
@NullMarked
package cn.township.congress.web.speed;

import org.jspecify.annotations.NullMarked;
