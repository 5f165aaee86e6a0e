/**
 * What one can do with bills, and how they are read.
 */
@NullMarked
package cn.township.congress.service.bill;

import org.jspecify.annotations.NullMarked;
