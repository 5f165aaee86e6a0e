package cn.township.congress.service.sheet;

import java.util.Collection;
import java.util.List;

/**
 * Reads an uploaded table. What the file is, is decided by its bytes, never by its name.
 */
public final class SheetReader {

	private SheetReader() {
	}

	/**
	 * @param headings known column names and aliases, to find the header row below titles
	 * @throws SheetProblem when the file is not a readable table
	 */
	public static Sheet read(String filename, byte[] bytes, Collection<String> headings) {
		HeaderFinder finder = new HeaderFinder(headings);
		return switch (FileSniffer.sniff(bytes)) {
			case XLSX -> finder.choose(XlsxReader.read(bytes), Sheet.Format.XLSX);
			case CSV -> finder.choose(List.of(CsvReader.read(filename, bytes)), Sheet.Format.CSV);
		};
	}

	public static Sheet read(String filename, byte[] bytes, RowSpec<?> spec) {
		return read(filename, bytes, spec.headings());
	}

	/**
	 * Every worksheet with all the required columns; where there is none, the likeliest
	 * one, so that it can be said what it lacks.
	 */
	public static List<Sheet> readAll(String filename, byte[] bytes, RowSpec<?> spec) {
		HeaderFinder finder = new HeaderFinder(spec.headings());
		List<Column<?>> required = spec.columns().stream().filter(Column::isRequired).toList();
		return switch (FileSniffer.sniff(bytes)) {
			case XLSX -> finder.chooseAll(XlsxReader.read(bytes), Sheet.Format.XLSX, required);
			case CSV -> finder.chooseAll(List.of(CsvReader.read(filename, bytes)), Sheet.Format.CSV, required);
		};
	}

	/** The first row that is not blank is taken as the header. */
	public static Sheet read(String filename, byte[] bytes) {
		return read(filename, bytes, List.of());
	}

}
