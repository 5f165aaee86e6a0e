package cn.township.congress.service.sheet;

/** The upload again with its faults marked. */
public final class ErrorWorkbook {

	static final String COLUMN = "错误说明";

	private ErrorWorkbook() {
	}

}
