/**
 * Tests of the import and export engine.
 */
@NullMarked
package cn.township.congress.service.sheet;

import org.jspecify.annotations.NullMarked;
