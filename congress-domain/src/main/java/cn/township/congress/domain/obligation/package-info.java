/**
 * What has to be done, until when and by which rule: what follows from a session or an
 * adoption, and the tasks a meeting gave out.
 */
@NullMarked
package cn.township.congress.domain.obligation;

import org.jspecify.annotations.NullMarked;
