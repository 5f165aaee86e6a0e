package cn.township.congress.service.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Looks into a zip without trusting a word of it: every entry is unpacked and counted,
 * nothing is kept, and counting stops at the limit. Read by the library POI reads with
 * (the JDK's own stream stumbles over the large-file marks some writers set).
 */
public final class ZipGuard {

	private static final int RATIO = 250;

	private static final long RATIO_FROM_BYTES = 4L * 1024 * 1024;

	private final int maxEntries;

	private final long maxBytes;

	public ZipGuard(int maxEntries, long maxBytes) {
		this.maxEntries = maxEntries;
		this.maxBytes = maxBytes;
	}

	public static boolean isZip(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
	}

	public Listing inspect(byte[] bytes) throws Refused {
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
			return list(zip, Math.min(this.maxBytes, Math.max(RATIO_FROM_BYTES, (long) bytes.length * RATIO)));
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new Refused(Reason.CORRUPT);
		}
	}

	private Listing list(ZipArchiveInputStream zip, long limit) throws IOException, Refused {
		Set<String> names = new LinkedHashSet<>();
		long total = 0;
		for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (entry.getGeneralPurposeBit().usesEncryption()) {
				throw new Refused(Reason.ENCRYPTED);
			}
			if (!names.add(entry.getName())) {
				throw new Refused(Reason.CORRUPT);
			}
			total += unpacked(zip, limit - total);
			if (names.size() > this.maxEntries) {
				throw new Refused(Reason.TOO_LARGE);
			}
		}
		if (names.isEmpty()) {
			throw new Refused(Reason.CORRUPT);
		}
		return new Listing(Collections.unmodifiableSet(names), total);
	}

	private static long unpacked(InputStream in, long limit) throws IOException, Refused {
		byte[] buffer = new byte[16 * 1024];
		long count = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			count += read;
			if (count > limit) {
				throw new Refused(Reason.TOO_LARGE);
			}
		}
		return count;
	}

	/**
	 * What the zip holds.
	 *
	 * @param names names of its entries
	 * @param unpackedBytes their size once unpacked, as counted
	 */
	public record Listing(Set<String> names, long unpackedBytes) {

		public boolean has(String name) {
			return this.names.contains(name);
		}

	}

	/** Why a zip is not opened. */
	public enum Reason {

		/** Unpacks to more than is allowed, or to suspiciously more than its size. */
		TOO_LARGE,
		/** Cannot be unpacked. */
		CORRUPT,
		/** Protected by a password. */
		ENCRYPTED

	}

	/** The zip is not opened. */
	public static final class Refused extends Exception {

		private final Reason reason;

		Refused(Reason reason) {
			super(reason.name());
			this.reason = reason;
		}

		public Reason reason() {
			return this.reason;
		}

	}

}
