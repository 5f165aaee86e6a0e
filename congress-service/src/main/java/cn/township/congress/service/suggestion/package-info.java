/**
 * What one can do with a deputy's suggestion, one class per deed, and what one can read.
 */
@NullMarked
package cn.township.congress.service.suggestion;

import org.jspecify.annotations.NullMarked;
