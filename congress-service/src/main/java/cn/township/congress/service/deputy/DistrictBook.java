package cn.township.congress.service.deputy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.service.deputy.KnownDeputies.Known;
import cn.township.congress.service.sheet.ParsedRow;

/**
 * The districts of the term; where it has none yet, those the roster names. Counts who
 * would sit for each after the import.
 */
final class DistrictBook {

	private final KnownDeputies known;

	private final Map<String, ElectoralDistrict> byName = new LinkedHashMap<>();

	private final Map<Long, String> byId = new HashMap<>();

	/** How the roster first writes the name of a district to be created. */
	private final Map<String, String> spelling = new HashMap<>();

	/** Districts to be created, with the number of their deputies. */
	private final Map<String, Integer> created = new LinkedHashMap<>();

	DistrictBook(KnownDeputies known) {
		this.known = known;
		known.districts().forEach((district) -> {
			this.byName.put(key(district.name()), district);
			this.byId.put(district.id(), district.name());
		});
	}

	/** The official name of the row's district; refuses the row when there is none. */
	String nameOf(ParsedRow<RosterRow> row) {
		String wanted = row.value().seat().district();
		ElectoralDistrict district = this.byName.get(key(wanted));
		if (district != null) {
			return district.name();
		}
		if (!this.byName.isEmpty()) {
			RosterText.refuse(row, RosterSheet.DISTRICT, "row.district-unknown", names());
		}
		return this.spelling.computeIfAbsent(key(wanted), (key) -> wanted);
	}

	String nameOf(long districtId) {
		return this.byId.getOrDefault(districtId, "");
	}

	/** In order of appearance, with their seats. */
	Map<String, Integer> created() {
		return this.created;
	}

	/** Refuses rows that would overfill a district. */
	void check(List<RosterEntry> entries) {
		Map<String, List<RosterEntry>> byDistrict = entries.stream()
			.collect(Collectors.groupingBy(RosterEntry::district, LinkedHashMap::new, Collectors.toList()));
		Set<Known> named = entries.stream().flatMap((entry) -> entry.known().stream()).collect(Collectors.toSet());
		byDistrict.forEach((name, here) -> {
			if (this.byName.isEmpty()) {
				create(name, here);
			}
			else {
				checkSeats(name, here, named);
			}
		});
	}

	private void create(String name, List<RosterEntry> here) {
		this.created.put(name, here.size());
		if (here.size() > ElectoralDistrict.MOST_SEATS) {
			here.forEach((entry) -> RosterText.refuse(entry.row(), RosterSheet.DISTRICT, "row.district-too-many", name,
					ElectoralDistrict.MOST_SEATS, here.size(), LawArticle.ELE_25.label()));
		}
	}

	private void checkSeats(String name, List<RosterEntry> here, Set<Known> named) {
		ElectoralDistrict district = this.byName.get(key(name));
		if (district == null) {
			return;
		}
		long staying = this.known.seated()
			.stream()
			.filter((other) -> !named.contains(other) && isIn(other, district))
			.count();
		long after = staying + here.size();
		if (after > district.seats()) {
			here.stream()
				.filter((entry) -> entry.known().filter((old) -> isIn(old, district)).isEmpty())
				.forEach((entry) -> RosterText.refuse(entry.row(), RosterSheet.DISTRICT, "row.district-full", name,
						district.seats(), after, LawArticle.ELE_25.label()));
		}
	}

	private static boolean isIn(Known known, ElectoralDistrict district) {
		return known.holdsSeat() && known.mandate() != null && known.mandate().districtId() == district.id();
	}

	private String names() {
		return this.known.districts().stream().map(ElectoralDistrict::name).collect(Collectors.joining("、"));
	}

	private static String key(String name) {
		return name.replaceAll("\\s", "").replaceFirst("选区$", "");
	}

}
