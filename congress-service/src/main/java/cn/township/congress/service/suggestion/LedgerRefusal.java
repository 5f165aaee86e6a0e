package cn.township.congress.service.suggestion;

import cn.township.congress.service.sheet.Column;
import org.jspecify.annotations.Nullable;

/** One cell of the ledger stops its row. */
final class LedgerRefusal extends RuntimeException {

	private final transient Column<?> column;

	private final transient @Nullable Object[] args;

	LedgerRefusal(Column<?> column, String key, @Nullable Object... args) {
		super(key, null, false, false);
		this.column = column;
		this.args = args;
	}

	Column<?> column() {
		return this.column;
	}

	String key() {
		return String.valueOf(getMessage());
	}

	@Nullable Object[] args() {
		return this.args;
	}

}
