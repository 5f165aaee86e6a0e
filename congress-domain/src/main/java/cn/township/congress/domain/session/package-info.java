/**
 * How a session of the congress is planned, convened, notified, held, closed and
 * archived.
 */
@NullMarked
package cn.township.congress.domain.session;

import org.jspecify.annotations.NullMarked;
