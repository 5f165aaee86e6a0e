/**
 * What the tests of this layer share.
 */
@NullMarked
package cn.township.congress.service;

import org.jspecify.annotations.NullMarked;
