/**
 * Pages of resolutions, decisions and announcements.
 */
@NullMarked
package cn.township.congress.web.resolution;

import org.jspecify.annotations.NullMarked;
