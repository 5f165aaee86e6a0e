/**
 * The one list of what has to be done, until when and by which rule.
 */
@NullMarked
package cn.township.congress.service.obligation;

import org.jspecify.annotations.NullMarked;
