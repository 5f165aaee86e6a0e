/**
 * Electing office-holders, and how their tenure begins and ends.
 */
@NullMarked
package cn.township.congress.service.office;

import org.jspecify.annotations.NullMarked;
