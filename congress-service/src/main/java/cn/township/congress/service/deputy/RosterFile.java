package cn.township.congress.service.deputy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.township.congress.service.deputy.TownNames.Town;
import cn.township.congress.service.sheet.Sheet;
import cn.township.congress.service.sheet.SheetReader;
import cn.township.congress.service.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A file divided by townships: by the column 乡镇, hidden or not, else by the name of the
 * worksheet or the title above it.
 */
final class RosterFile {

	private final List<Sheet> sheets;

	private final TownNames towns;

	/** Rows by township in order of appearance, each worksheet for itself. */
	private final Map<Town, List<Sheet>> parts = new LinkedHashMap<>();

	/** Rows that name a township there is not, or none where others do. */
	private final List<Sheet> unknown = new ArrayList<>();

	/** Rows of worksheets in which nothing names a township. */
	private final List<Sheet> unnamed = new ArrayList<>();

	private RosterFile(List<Sheet> sheets, TownNames towns) {
		this.sheets = sheets;
		this.towns = towns;
		sheets.forEach(this::divide);
	}

	static RosterFile read(String fileName, byte[] content, TownNames towns) {
		return new RosterFile(SheetReader.readAll(fileName, content, RosterSheet.SPEC), towns);
	}

	Map<Town, List<Sheet>> parts() {
		return this.parts;
	}

	List<Sheet> unknown() {
		return this.unknown;
	}

	List<Sheet> unnamed() {
		return this.unnamed;
	}

	/** What stands in the column of the township, merged cells filled down. */
	static String written(Sheet sheet, SheetRow row) {
		int column = sheet.position(RosterSheet.TOWNSHIP);
		return (column < 0) ? "" : sheet.text(row, column);
	}

	/** How many rows other townships have. */
	long rowsOfOthers(@Nullable Town own) {
		return this.parts.entrySet()
			.stream()
			.filter((part) -> !part.getKey().equals(own))
			.flatMap((part) -> part.getValue().stream())
			.mapToLong((sheet) -> sheet.rows().size())
			.sum();
	}

	/** The first worksheet, for saying what it lacks. */
	Sheet first() {
		return this.sheets.get(0);
	}

	private void divide(Sheet sheet) {
		int column = sheet.position(RosterSheet.TOWNSHIP);
		if (column >= 0 && sheet.rows().stream().anyMatch((row) -> !sheet.text(row, column).isEmpty())) {
			divideByColumn(sheet, column);
			return;
		}
		Optional<Town> town = this.towns.namedIn(sheet.name()).or(() -> this.towns.namedIn(sheet.title()));
		town.ifPresentOrElse((one) -> add(one, sheet), () -> this.unnamed.add(sheet));
	}

	private void divideByColumn(Sheet sheet, int column) {
		Map<String, Optional<Town>> called = new HashMap<>();
		Map<Town, List<SheetRow>> known = new LinkedHashMap<>();
		List<SheetRow> others = new ArrayList<>();
		for (SheetRow row : sheet.rows()) {
			Optional<Town> town = called.computeIfAbsent(sheet.text(row, column),
					(written) -> written.isEmpty() ? Optional.empty() : this.towns.called(written));
			town.map((one) -> known.computeIfAbsent(one, (key) -> new ArrayList<>())).orElse(others).add(row);
		}
		known.forEach((town, rows) -> add(town, sheet.with(rows)));
		if (!others.isEmpty()) {
			this.unknown.add(sheet.with(others));
		}
	}

	private void add(Town town, Sheet sheet) {
		this.parts.computeIfAbsent(town, (key) -> new ArrayList<>()).add(sheet);
	}

}
