/**
 * Pages of the tree of units and of the agencies (承办单位) of a township.
 */
@NullMarked
package cn.township.congress.web.territory;

import org.jspecify.annotations.NullMarked;
