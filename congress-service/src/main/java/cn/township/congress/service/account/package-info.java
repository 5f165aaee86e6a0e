/**
 * Who acts: accounts, logging in, and what each role is permitted.
 */
@NullMarked
package cn.township.congress.service.account;

import org.jspecify.annotations.NullMarked;
