/**
 * The few things every feature of this layer uses.
 */
@NullMarked
package cn.township.congress.service.shared;

import org.jspecify.annotations.NullMarked;
