/**
 * Pages of rule values and holiday tables, kept by account administrators.
 */
@NullMarked
package cn.township.congress.web.rule;

import org.jspecify.annotations.NullMarked;
