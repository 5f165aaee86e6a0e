/**
 * Scans and documents attached to records, stored in the database.
 */
@NullMarked
package cn.township.congress.service.attachment;

import org.jspecify.annotations.NullMarked;
