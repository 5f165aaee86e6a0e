/**
 * Accounts (账号): who may log in, for which unit and in which role.
 */
@NullMarked
package cn.township.congress.domain.account;

import org.jspecify.annotations.NullMarked;
