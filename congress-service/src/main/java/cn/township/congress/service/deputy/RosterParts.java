package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.deputy.TownNames.Town;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.ParsedSheet;
import cn.township.congress.service.sheet.Sheet;
import cn.township.congress.service.sheet.SheetRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of a file what concerns one township, or divides it among all of a county. */
@Component
class RosterParts {

	private static final int NAMES_SHOWN = 12;

	private static final String TOWNS = "SELECT unit_code, name FROM territory "
			+ "WHERE kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP') AND parent_code = :county ORDER BY unit_code";

	private final JdbcClient jdbc;

	RosterParts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A county's file, divided. */
	RosterFile divided(AdminCode county, String fileName, byte[] content) {
		return RosterFile.read(fileName, content, new TownNames(towns(county), county));
	}

	/** The rows of one township; those of others are left out and counted. */
	ParsedSheet<RosterRow> of(AdminCode unit, String fileName, byte[] content, LocalDate today) {
		List<Town> towns = towns(unit.parentChain().get(0));
		RosterFile file = RosterFile.read(fileName, content, new TownNames(towns, unit));
		Town own = towns.stream().filter((town) -> town.code().equals(unit)).findFirst().orElse(null);
		List<Sheet> mine = (own != null) ? file.parts().getOrDefault(own, List.of()) : List.of();
		long others = file.rowsOfOthers(own);
		List<Sheet> candidates = mine.isEmpty() ? file.unnamed() : mine;
		if (candidates.isEmpty() && others > 0) {
			ParsedSheet<RosterRow> empty = RosterSheet.SPEC.parse(file.first().with(List.of()), today);
			return empty.with(List.of(RosterText.of("sheet.other-town", others, names(file))), List.of());
		}
		Sheet sheet = candidates.isEmpty() ? file.first().with(List.of()) : candidates.get(0);
		ParsedSheet<RosterRow> parsed = RosterSheet.SPEC.parse(withUnknown(sheet, file, others > 0), today);
		refuseUnknown(parsed, file, towns);
		return parsed.with(List.of(), notices(others, candidates));
	}

	/**
	 * Blank cells of the column mean the own township as long as no other one is named.
	 */
	private static Sheet withUnknown(Sheet sheet, RosterFile file, boolean othersNamed) {
		List<SheetRow> rows = new ArrayList<>(sheet.rows());
		file.unknown()
			.stream()
			.filter((unknown) -> unknown.index() == sheet.index())
			.flatMap((unknown) -> unknown.rows().stream())
			.forEach(rows::add);
		rows.sort(Comparator.comparingInt(SheetRow::number));
		return sheet.with(rows);
	}

	private static void refuseUnknown(ParsedSheet<RosterRow> parsed, RosterFile file, List<Town> towns) {
		boolean several = file.parts().size() > 1;
		for (Sheet unknown : file.unknown()) {
			Set<Integer> numbers = unknown.rows().stream().map(SheetRow::number).collect(Collectors.toSet());
			parsed.rows()
				.stream()
				.filter((row) -> unknown.index() == parsed.sheet().index() && numbers.contains(row.number()))
				.filter((row) -> several || !row.text(RosterSheet.TOWNSHIP).isEmpty())
				.forEach((row) -> refuse(row, towns));
		}
	}

	private static void refuse(ParsedRow<RosterRow> row, List<Town> towns) {
		String names = towns.stream().map(Town::name).distinct().limit(NAMES_SHOWN).collect(Collectors.joining("、"));
		RosterText.refuse(row, RosterSheet.TOWNSHIP,
				row.text(RosterSheet.TOWNSHIP).isEmpty() ? "row.township-missing" : "row.township-unknown", names);
	}

	private static List<String> notices(long others, List<Sheet> candidates) {
		Stream<String> left = (others > 0) ? Stream.of(RosterText.of("sheet.others-left-out", others)) : Stream.empty();
		Stream<String> unread = candidates.stream()
			.skip(1)
			.map((sheet) -> RosterText.of("sheet.not-read", sheet.name(), sheet.rows().size()));
		return Stream.concat(left, unread).toList();
	}

	private static String names(RosterFile file) {
		return file.parts().keySet().stream().map(Town::name).limit(NAMES_SHOWN).collect(Collectors.joining("、"));
	}

	List<Town> towns(AdminCode county) {
		return this.jdbc.sql(TOWNS)
			.param("county", county.value())
			.query((row, number) -> new Town(new AdminCode(row.getInt(1)), row.getString(2)))
			.list();
	}

}
