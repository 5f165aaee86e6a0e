package cn.township.congress.service.shared;

import java.nio.charset.StandardCharsets;

/**
 * Recognises the container of Office 97–2003, which is also the wrapping of
 * password-protected .xlsx and .docx, without opening it.
 */
public final class OleFile {

	private static final byte[] MAGIC = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
			(byte) 0xE1 };

	private OleFile() {
	}

	public static boolean isOle(byte[] bytes) {
		return startsWith(bytes, 0, MAGIC);
	}

	/** A .xlsx or .docx under a password. */
	public static boolean isEncrypted(byte[] bytes) {
		return hasStream(bytes, "EncryptedPackage");
	}

	/** Whether the container's directory names a stream, e.g. "Workbook". */
	public static boolean hasStream(byte[] bytes, String name) {
		byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
		for (int at = 0; at <= bytes.length - wanted.length; at += 2) {
			if (startsWith(bytes, at, wanted)) {
				return true;
			}
		}
		return false;
	}

	private static boolean startsWith(byte[] bytes, int from, byte[] wanted) {
		if (bytes.length - from < wanted.length) {
			return false;
		}
		for (int i = 0; i < wanted.length; i++) {
			if (bytes[from + i] != wanted[i]) {
				return false;
			}
		}
		return true;
	}

}
