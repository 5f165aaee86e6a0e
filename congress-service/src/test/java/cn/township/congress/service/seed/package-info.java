/**
 * Tests of what an empty database is given.
 */
@NullMarked
package cn.township.congress.service.seed;

import org.jspecify.annotations.NullMarked;
