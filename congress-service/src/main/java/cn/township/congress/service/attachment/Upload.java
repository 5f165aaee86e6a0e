package cn.township.congress.service.attachment;

/**
 * A file as a user sent it; nothing about it is believed yet.
 */
public record Upload(String fileName, byte[] content) {
}
