package cn.township.congress.domain.indicator;

/**
 * Title and text of a report, one paragraph a line.
 */
public record ReportText(String title, String body) {

	public ReportText {
		title = title.strip();
		body = body.strip().replace("\r\n", "\n").replace('\r', '\n');
	}

}
