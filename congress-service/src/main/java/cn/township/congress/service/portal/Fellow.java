package cn.township.congress.service.portal;

/**
 * A deputy of the same congress who can be asked to join: a name and a district, nothing
 * else.
 */
public record Fellow(long mandateId, String name, String district) {
}
