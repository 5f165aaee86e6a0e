/**
 * The pages of office-holders: who holds which post, elections, motions, oaths.
 */
@NullMarked
package cn.township.congress.web.office;

import org.jspecify.annotations.NullMarked;
