/**
 * The deputy's pages on the phone, and the office's invitations to them.
 */
@NullMarked
package cn.township.congress.web.portal;

import org.jspecify.annotations.NullMarked;
