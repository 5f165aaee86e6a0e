package cn.township.congress.service.attachment;

import java.util.List;

/** The types of files one may attach; none of them is shown as a page by a browser. */
public enum FileType {

	/** Scans and finished documents. */
	PDF("application/pdf", "pdf"),
	/** Photographs and scans. */
	JPG("image/jpeg", "jpg", "jpeg"),
	/** Images. */
	PNG("image/png", "png"),
	/** Word documents without macros. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	/** Workbooks without macros. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	/** The national fixed-layout format (GB/T 33190). */
	OFD("application/ofd", "ofd");

	private final String mediaType;

	private final List<String> extensions;

	FileType(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	/** The content type to serve it with. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The usual extension, without the dot. */
	public String extension() {
		return this.extensions.get(0);
	}

	boolean isNamed(String extension) {
		return this.extensions.contains(extension);
	}

}
