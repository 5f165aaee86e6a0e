/**
 * Pages of groups, areas, assignments, visits and voters' lists.
 */
@NullMarked
package cn.township.congress.web.liaison;

import org.jspecify.annotations.NullMarked;
