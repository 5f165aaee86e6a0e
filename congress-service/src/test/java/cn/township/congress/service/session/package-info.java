/**
 * Tests of sessions on their course.
 */
@NullMarked
package cn.township.congress.service.session;

import org.jspecify.annotations.NullMarked;
