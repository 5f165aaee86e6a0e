/**
 * The public page: switched by the county, read by everybody through functions that show
 * nothing else.
 */
@NullMarked
package cn.township.congress.service.openness;

import org.jspecify.annotations.NullMarked;
