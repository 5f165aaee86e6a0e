/**
 * Pages about units and agencies.
 */
@NullMarked
package cn.township.congress.web.territory;

import org.jspecify.annotations.NullMarked;
