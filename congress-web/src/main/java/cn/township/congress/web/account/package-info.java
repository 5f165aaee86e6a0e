/**
 * Logging in, the frame of the pages, and the pages about accounts.
 */
@NullMarked
package cn.township.congress.web.account;

import org.jspecify.annotations.NullMarked;
