/**
 * Tests of what one can do with a suggestion, on the real database.
 */
@NullMarked
package cn.township.congress.service.suggestion;

import org.jspecify.annotations.NullMarked;
