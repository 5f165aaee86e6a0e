/**
 * Tests of the attachments.
 */
@NullMarked
package cn.township.congress.service.attachment;

import org.jspecify.annotations.NullMarked;
