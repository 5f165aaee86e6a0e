/**
 * Tests of the pages of rule values and holiday tables.
 */
@NullMarked
package cn.township.congress.web.rule;

import org.jspecify.annotations.NullMarked;
