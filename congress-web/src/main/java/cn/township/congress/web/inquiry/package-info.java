/**
 * Pages of interpellations and questions.
 */
@NullMarked
package cn.township.congress.web.inquiry;

import org.jspecify.annotations.NullMarked;
