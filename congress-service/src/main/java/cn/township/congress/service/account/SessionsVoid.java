package cn.township.congress.service.account;

/**
 * Sessions begun before this must end: the account was disabled or reset, or its password
 * changed.
 */
public record SessionsVoid(long accountId) {

}
