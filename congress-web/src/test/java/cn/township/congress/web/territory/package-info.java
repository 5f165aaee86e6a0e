/**
 * Tests of the pages of agencies.
 */
@NullMarked
package cn.township.congress.web.territory;

import org.jspecify.annotations.NullMarked;
