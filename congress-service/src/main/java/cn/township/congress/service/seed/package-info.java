/**
 * What an empty database is given: the national table of holidays, and, where asked for,
 * the demo county.
 */
@NullMarked
package cn.township.congress.service.seed;

import org.jspecify.annotations.NullMarked;
