package cn.township.congress.service.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What an import would do, row by row, before anything is stored.
 *
 * @param columns names of the declared columns
 * @param problems what makes the whole sheet unusable
 * @param notices what was left out and the user should know
 */
public record SheetPreview(List<String> columns, List<PreviewRow> rows, List<String> problems, List<String> notices) {

	/**
	 * @param compare looks a readable row up in the database; may refuse it
	 */
	public static <T> SheetPreview of(RowSpec<T> spec, ParsedSheet<T> parsed, Function<ParsedRow<T>, Verdict> compare) {
		List<String> names = spec.columns().stream().map(Column::name).toList();
		List<PreviewRow> rows = parsed.rows().stream().map((row) -> row(spec, row, compare)).toList();
		return new SheetPreview(names, rows, parsed.problems(), parsed.notices());
	}

	/** Everything is in order and decided, and there is something to do. */
	public boolean isConfirmable() {
		return !hasErrors() && count(RowKind.CONFLICT) == 0 && count(RowKind.NEW) + count(RowKind.CHANGED) > 0;
	}

	/** Differs where anything an import would do differs. */
	public String mark() {
		StringBuilder all = new StringBuilder();
		this.rows.forEach((row) -> all.append(row.number()).append(row.kind().name()).append(row.changes()));
		return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
	}

	public boolean hasErrors() {
		return !this.problems.isEmpty() || count(RowKind.ERROR) > 0;
	}

	public long count(RowKind kind) {
		return this.rows.stream().filter((row) -> row.kind() == kind).count();
	}

	public List<PreviewRow> rows(RowKind kind) {
		return this.rows.stream().filter((row) -> row.kind() == kind).toList();
	}

	/** All cell errors from top to bottom. */
	public List<CellError> errors() {
		return this.rows.stream().flatMap((row) -> row.errors().stream()).toList();
	}

	private static <T> PreviewRow row(RowSpec<T> spec, ParsedRow<T> row, Function<ParsedRow<T>, Verdict> compare) {
		Verdict verdict = row.hasErrors() ? Verdict.refused() : compare.apply(row);
		RowKind kind = row.hasErrors() ? RowKind.ERROR : verdict.kind();
		List<String> cells = spec.columns().stream().map(row::text).toList();
		return new PreviewRow(row.number(), kind, cells, verdict.changes(), row.errors());
	}

}
