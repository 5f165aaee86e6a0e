package cn.township.congress.service.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet read by a specification.
 *
 * @param sheet the sheet as read
 * @param rows its rows, each with a value or errors
 * @param problems what makes the whole sheet unusable, such as a missing required column
 * @param notices what was left out and the user should know
 */
public record ParsedSheet<T>(Sheet sheet, List<ParsedRow<T>> rows, List<String> problems, List<String> notices) {

	public boolean hasErrors() {
		return !this.problems.isEmpty() || this.rows.stream().anyMatch(ParsedRow::hasErrors);
	}

	public List<CellError> errors() {
		return this.rows.stream().flatMap((row) -> row.errors().stream()).toList();
	}

	/** The same with more problems and notices, found by comparing with the database. */
	public ParsedSheet<T> with(List<String> moreProblems, List<String> moreNotices) {
		return new ParsedSheet<>(this.sheet, this.rows, joined(this.problems, moreProblems),
				joined(this.notices, moreNotices));
	}

	private static List<String> joined(List<String> first, List<String> then) {
		return Stream.concat(first.stream(), then.stream()).toList();
	}

	/** Rows without an error. */
	public Stream<ParsedRow<T>> readable() {
		return this.rows.stream().filter((row) -> row.isReadable() && !row.hasErrors());
	}

}
