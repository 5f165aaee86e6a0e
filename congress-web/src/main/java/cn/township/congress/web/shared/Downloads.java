package cn.township.congress.web.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Sends files to the browser under a Chinese name.
 */
public final class Downloads {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private Downloads() {
	}

	/** Sends a workbook to be saved; the name comes without its extension. */
	public static void workbook(HttpServletResponse response, String name, byte[] content) throws IOException {
		send(response, name + ".xlsx", XLSX, content);
	}

	/** Sends a Word document to be saved; the name comes without its extension. */
	public static void document(HttpServletResponse response, String name, byte[] content) throws IOException {
		send(response, name + ".docx", DOCX, content);
	}

	/** Sends any file to be saved, never to be shown as a page. */
	public static void send(HttpServletResponse response, String fileName, String mediaType, byte[] content)
			throws IOException {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(fileName, StandardCharsets.UTF_8)
			.build();
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
		response.setContentType(mediaType);
		response.setContentLength(content.length);
		response.getOutputStream().write(content);
	}

}
