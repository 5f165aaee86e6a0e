/**
 * What every page shares: frame, fields, badges, assets and error pages.
 */
@NullMarked
package cn.township.congress.web.shared;

import org.jspecify.annotations.NullMarked;
