/**
 * Scans and files kept in the database beside what they belong to.
 */
@NullMarked
package cn.township.congress.domain.attachment;

import org.jspecify.annotations.NullMarked;
