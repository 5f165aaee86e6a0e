package cn.township.congress.service.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into records by RFC 4180: a quoted field may hold separators, doubled
 * quotes and line breaks. A record counts as one row, as it does in Excel.
 */
final class CsvParser {

	private final String text;

	private final char separator;

	private final RowCollector collector = new RowCollector();

	private final List<SheetCell> record = new ArrayList<>();

	private int at;

	CsvParser(String text) {
		this.text = text;
		this.separator = separator(text);
	}

	List<SheetRow> rows() {
		for (int number = 1; this.at < this.text.length(); number++) {
			readRecord(number);
		}
		return this.collector.rows();
	}

	private void readRecord(int number) {
		this.record.clear();
		boolean more = true;
		while (more) {
			String field = (peek() == '"') ? quoted(number) : plain();
			this.collector.checkText(number, this.record.size(), field);
			this.record.add(SheetCell.text(field));
			more = peek() == this.separator;
			if (more) {
				this.at++;
			}
		}
		skipLineBreak();
		this.collector.add(number, this.record);
	}

	private String plain() {
		int from = this.at;
		while (this.at < this.text.length() && !isEndOfField(this.text.charAt(this.at))) {
			this.at++;
		}
		return this.text.substring(from, this.at);
	}

	private String quoted(int number) {
		StringBuilder out = new StringBuilder();
		int from = this.at + 1;
		int quote = this.text.indexOf('"', from);
		while (quote >= 0 && quote + 1 < this.text.length() && this.text.charAt(quote + 1) == '"') {
			out.append(this.text, from, quote + 1);
			from = quote + 2;
			quote = this.text.indexOf('"', from);
		}
		if (quote < 0) {
			throw new SheetProblem("sheet.open-quote", number);
		}
		this.at = quote + 1;
		return out.append(this.text, from, quote).append(plain()).toString();
	}

	private boolean isEndOfField(char c) {
		return c == this.separator || c == '\n' || c == '\r';
	}

	private char peek() {
		return (this.at < this.text.length()) ? this.text.charAt(this.at) : '\n';
	}

	private void skipLineBreak() {
		if (peek() == '\r') {
			this.at++;
		}
		if (this.at < this.text.length() && this.text.charAt(this.at) == '\n') {
			this.at++;
		}
	}

	/** The separator used most in the first lines. */
	private static char separator(String text) {
		String start = text.substring(0, Math.min(text.length(), 4_000));
		char best = ',';
		for (char candidate : new char[] { '\t', ';' }) {
			if (count(start, candidate) > count(start, best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static long count(String text, char wanted) {
		return text.chars().filter((c) -> c == wanted).count();
	}

}
