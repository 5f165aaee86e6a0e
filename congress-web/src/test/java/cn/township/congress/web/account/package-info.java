/**
 * Tests of logging in and of the pages about accounts.
 */
@NullMarked
package cn.township.congress.web.account;

import org.jspecify.annotations.NullMarked;
