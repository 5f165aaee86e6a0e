/**
 * The roster of deputies: importing it, reading it.
 */
@NullMarked
package cn.township.congress.service.deputy;

import org.jspecify.annotations.NullMarked;
