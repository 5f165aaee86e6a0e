package cn.township.congress.service.sheet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Names of downloaded files. */
public final class ExportName {

	/** Content type of .xlsx. */
	public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

	private ExportName() {
	}

	/** Such as 代表名册-20261121.xlsx. */
	public static String xlsx(String title, LocalDate day) {
		String safe = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
		return safe + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + ".xlsx";
	}

	/** Value of the Content-Disposition header, in the encoding of RFC 5987. */
	public static String disposition(String filename) {
		int dot = filename.lastIndexOf('.');
		String extension = (dot >= 0) ? filename.substring(dot).replaceAll("[^.A-Za-z0-9]", "") : "";
		return "attachment; filename=\"download" + extension + "\"; filename*=UTF-8''" + encoded(filename);
	}

	private static String encoded(String text) {
		StringBuilder out = new StringBuilder();
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = b > 0 && UNRESERVED.indexOf(b) >= 0;
			out.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
		}
		return out.toString();
	}

}
