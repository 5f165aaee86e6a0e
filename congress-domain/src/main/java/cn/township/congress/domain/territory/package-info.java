/**
 * Administrative areas (行政区划): their codes, kinds and the tree they form; and the
 * agencies (承办单位) of a township.
 */
@NullMarked
package cn.township.congress.domain.territory;

import org.jspecify.annotations.NullMarked;
