package cn.township.congress.service.sheet;

/** How much one import file may hold; more is refused before it is unpacked or kept. */
final class SheetLimits {

	static final int FILE_BYTES = 10 * 1024 * 1024;

	static final int ROWS = 20_000;

	static final int COLUMNS = 200;

	static final int CELLS = 500_000;

	/** Excel's own limit. */
	static final int CELL_TEXT = 32_767;

	static final int ZIP_ENTRIES = 1_000;

	static final long UNPACKED_BYTES = 100L * 1024 * 1024;

	/**
	 * Above this the error workbook is built anew instead of loading the upload whole.
	 */
	static final long REWRITABLE_BYTES = 16L * 1024 * 1024;

	private SheetLimits() {
	}

}
