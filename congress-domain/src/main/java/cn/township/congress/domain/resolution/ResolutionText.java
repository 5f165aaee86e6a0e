package cn.township.congress.domain.resolution;

/**
 * Title and text of a document, one paragraph a line.
 */
public record ResolutionText(String title, String body) {

	public ResolutionText {
		title = title.strip();
		body = body.strip().replace("\r\n", "\n").replace('\r', '\n');
	}

}
