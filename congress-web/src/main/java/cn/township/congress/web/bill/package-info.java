/**
 * Pages of bills.
 */
@NullMarked
package cn.township.congress.web.bill;

import org.jspecify.annotations.NullMarked;
