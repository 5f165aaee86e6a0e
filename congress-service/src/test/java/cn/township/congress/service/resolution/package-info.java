/**
 * Tests of resolutions, decisions and announcements.
 */
@NullMarked
package cn.township.congress.service.resolution;

import org.jspecify.annotations.NullMarked;
