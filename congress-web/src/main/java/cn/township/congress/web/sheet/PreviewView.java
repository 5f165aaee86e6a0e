package cn.township.congress.web.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.township.congress.service.sheet.CellError;
import cn.township.congress.service.sheet.PreviewRow;
import cn.township.congress.service.sheet.RowKind;
import cn.township.congress.service.sheet.SheetPreview;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A preview as the page shows it: of a very long file only the beginning, the counts are
 * of the whole.
 *
 * @param headings of the columns shown
 * @param open how many rows somebody has to decide about
 * @param more how many faults are not listed
 */
public record PreviewView(SheetPreview sheet, List<String> headings, long added, long changed, long unchanged,
		long open, long skipped, long faulty, List<Fault> faults, long more, List<Change> changes, List<Line> lines) {

	private static final int SHOWN = 300;

	/** Names the row in the list of changes. */
	private static final int NAME = 0;

	public static PreviewView of(SheetPreview preview) {
		return of(preview, preview.columns());
	}

	/** Of a wide table: these columns and those with a fault. */
	public static PreviewView of(SheetPreview preview, Collection<String> wanted) {
		List<CellError> errors = preview.errors();
		Set<String> shown = new HashSet<>(wanted);
		errors.forEach((error) -> shown.add(error.column()));
		List<String> headings = preview.columns().stream().filter(shown::contains).toList();
		return new PreviewView(preview, headings, preview.count(RowKind.NEW), preview.count(RowKind.CHANGED),
				preview.count(RowKind.UNCHANGED), preview.count(RowKind.CONFLICT), preview.count(RowKind.SKIPPED),
				preview.count(RowKind.ERROR), errors.stream().limit(SHOWN).map(Fault::of).toList(),
				Math.max(0, errors.size() - SHOWN), changes(preview),
				preview.rows().stream().limit(SHOWN).map((row) -> line(preview, row, shown)).toList());
	}

	private static List<Change> changes(SheetPreview preview) {
		return preview.rows(RowKind.CHANGED)
			.stream()
			.flatMap((row) -> row.changes()
				.stream()
				.map((change) -> new Change(row.number(), row.cells().get(NAME), change.field(), change.before(),
						change.after())))
			.limit(SHOWN)
			.toList();
	}

	private static Line line(SheetPreview preview, PreviewRow row, Set<String> shown) {
		Map<String, String> reasons = row.errors()
			.stream()
			.collect(Collectors.toMap(CellError::column, CellError::reason, (one, other) -> one + "；" + other));
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < row.cells().size(); i++) {
			String column = preview.columns().get(i);
			if (shown.contains(column)) {
				cells.add(new Cell(row.cells().get(i), reasons.get(column)));
			}
		}
		return new Line(row.number(), badge(row.kind()), cells);
	}

	private static Badge badge(RowKind kind) {
		return switch (kind) {
			case NEW -> new Badge(Tone.OK, "新增");
			case CHANGED -> new Badge(Tone.INFO, "变更");
			case UNCHANGED -> new Badge(Tone.MUTE, "不变");
			case CONFLICT -> new Badge(Tone.WARN, "冲突");
			case SKIPPED -> new Badge(Tone.MUTE, "不导入");
			case ERROR -> new Badge(Tone.DANGER, "有错");
		};
	}

	/** A refused cell, found in Excel by row and letter. */
	public record Fault(int row, String column, String value, String reason) {

		static Fault of(CellError error) {
			String column = error.letter().isEmpty() ? error.column() : error.letter() + " 列 " + error.column();
			return new Fault(error.row(), column, error.value(), error.reason() + "。" + error.remedy());
		}

	}

	/** A value that would change. */
	public record Change(int row, String name, String field, String before, String after) {

	}

	/** A row of the file. */
	public record Line(int number, Badge badge, List<Cell> cells) {

	}

	/** What the file says, and why that is wrong. */
	public record Cell(String value, @Nullable String error) {

	}

}
