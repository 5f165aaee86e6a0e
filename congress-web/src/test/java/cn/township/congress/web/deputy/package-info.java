/**
 * The pages of the deputies against wrong files, other users and back.
 */
@NullMarked
package cn.township.congress.web.deputy;

import org.jspecify.annotations.NullMarked;
