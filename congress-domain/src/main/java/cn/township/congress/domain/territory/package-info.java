/**
 * Administrative areas (行政区划): their codes, kinds and the tree they form.
 */
@NullMarked
package cn.township.congress.domain.territory;

import org.jspecify.annotations.NullMarked;
