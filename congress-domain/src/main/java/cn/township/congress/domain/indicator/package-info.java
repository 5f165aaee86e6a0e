/**
 * The report to the congress on how suggestions were handled (代表建议办理情况报告).
 */
@NullMarked
package cn.township.congress.domain.indicator;

import org.jspecify.annotations.NullMarked;
