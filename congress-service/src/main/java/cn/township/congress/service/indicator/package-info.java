/**
 * Numbers over many units; what each counts is defined where its rows are listed.
 */
@NullMarked
package cn.township.congress.service.indicator;

import org.jspecify.annotations.NullMarked;
