/**
 * What one can do: one class per use case, its permission and its transaction.
 */
@NullMarked
package cn.township.congress.service;

import org.jspecify.annotations.NullMarked;
