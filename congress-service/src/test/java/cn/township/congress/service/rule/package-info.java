/**
 * Tests of keeping and reading rules on a real database.
 */
@NullMarked
package cn.township.congress.service.rule;

import org.jspecify.annotations.NullMarked;
