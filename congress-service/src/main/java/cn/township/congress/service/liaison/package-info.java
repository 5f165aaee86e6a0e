/**
 * Groups of deputies, areas and assignments of the county, visits, voters' lists: keeping
 * them, reading them.
 */
@NullMarked
package cn.township.congress.service.liaison;

import org.jspecify.annotations.NullMarked;
