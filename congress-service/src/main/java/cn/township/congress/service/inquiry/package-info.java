/**
 * What one can do with interpellations and questions, and how they are read.
 */
@NullMarked
package cn.township.congress.service.inquiry;

import org.jspecify.annotations.NullMarked;
