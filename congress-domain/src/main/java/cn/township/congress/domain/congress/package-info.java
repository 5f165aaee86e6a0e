/**
 * The congress of a term (届) and its sessions (次): which of them a date belongs to.
 */
@NullMarked
package cn.township.congress.domain.congress;

import org.jspecify.annotations.NullMarked;
