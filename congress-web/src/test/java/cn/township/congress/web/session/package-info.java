/**
 * Tests of the pages of sessions.
 */
@NullMarked
package cn.township.congress.web.session;

import org.jspecify.annotations.NullMarked;
