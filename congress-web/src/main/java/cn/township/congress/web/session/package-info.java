/**
 * The pages of sessions: planned, convened, held, closed and archived from one page.
 */
@NullMarked
package cn.township.congress.web.session;

import org.jspecify.annotations.NullMarked;
