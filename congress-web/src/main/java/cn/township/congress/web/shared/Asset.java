package cn.township.congress.web.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One file a browser may keep for ever, because its address holds a hash of its content.
 */
final class Asset {

	private static final int HASH_BYTES = 6;

	private final String name;

	private final String type;

	private final byte[] plain;

	private final byte[] gzip;

	private final String url;

	Asset(String name, String type, String text) {
		this.name = name;
		this.type = type;
		this.plain = text.getBytes(StandardCharsets.UTF_8);
		this.gzip = compress(this.plain);
		this.url = "/assets/" + hash(this.plain) + "/" + name;
	}

	String name() {
		return this.name;
	}

	String type() {
		return this.type;
	}

	String url() {
		return this.url;
	}

	byte[] plain() {
		return this.plain;
	}

	byte[] gzip() {
		return this.gzip;
	}

	private static String hash(byte[] bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] compress(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new BestGzip(out)) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static final class BestGzip extends GZIPOutputStream {

		BestGzip(ByteArrayOutputStream out) throws IOException {
			super(out);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
