package cn.township.congress.service.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.service.composition.CompositionItem.Kind;
import cn.township.congress.service.deputy.CompositionDimension;

/**
 * Which rows the table has: those of every county, with the age bands and the classes of
 * occupation this one has settled.
 */
final class CompositionScheme {

	private static final String OTHER = "其他";

	private static final String MIGRANT = "农民工";

	private final List<CompositionGroup> groups = new ArrayList<>();

	private CompositionScheme() {
	}

	/**
	 * @param ethnicities the minorities there are, each of which gets a row
	 */
	static List<CompositionGroup> of(Settings settings, List<String> ethnicities) {
		CompositionScheme scheme = new CompositionScheme();
		scheme.addDeputies();
		scheme.add(CompositionDimension.SEX, "MALE", "FEMALE");
		scheme.addEthnicities(ethnicities);
		scheme.addParties();
		scheme.addEducation();
		scheme.addAges(settings.selection(SettingKey.COMPOSITION_AGE_BANDS));
		scheme.addOccupations(settings.choice(SettingKey.COMPOSITION_OCCUPATIONS));
		scheme.addOfWhich(CompositionDimension.FRONTLINE, "YES");
		scheme.addOfWhich(CompositionDimension.SPECIAL, "OVERSEAS", "DISABLED", "VETERAN", "NEW_STRATUM");
		scheme.addMandates();
		scheme.addElection();
		scheme.addHigher();
		return List.copyOf(scheme.groups);
	}

	private void addDeputies() {
		this.groups.add(new CompositionGroup("deputies", "代表",
				List.of(new CompositionItem(CompositionItem.TOTAL, "代表总数", Kind.CLASS),
						new CompositionItem(CompositionItem.SUSPENDED, "暂停执行职务", Kind.OF_WHICH))));
	}

	private void addEthnicities(List<String> ethnicities) {
		List<CompositionItem> items = new ArrayList<>();
		items.add(CompositionItem.of(CompositionDimension.ETHNICITY, "汉族", Kind.CLASS));
		items.add(CompositionItem.of(CompositionDimension.ETHNICITY, "MINORITY", Kind.CLASS));
		ethnicities
			.forEach((name) -> items.add(CompositionItem.of(CompositionDimension.ETHNICITY, name, Kind.OF_WHICH)));
		add(CompositionDimension.ETHNICITY, items);
	}

	private void addParties() {
		List<CompositionItem> items = new ArrayList<>();
		items.add(party("CPC", Kind.CLASS));
		items.add(party("共青团员", Kind.CLASS));
		items.add(party("DEMOCRATIC", Kind.CLASS));
		for (String name : List.of("民革党员", "民盟盟员", "民建会员", "民进会员", "农工党党员", "致公党党员", "九三学社社员", "台盟盟员")) {
			items.add(party(name, Kind.OF_WHICH));
		}
		items.add(party("无党派人士", Kind.CLASS));
		items.add(party("群众", Kind.CLASS));
		items.add(party(CompositionDimension.NOT_KNOWN, Kind.CLASS));
		items.add(party("NOT_CPC", Kind.SUBTOTAL));
		add(CompositionDimension.PARTY, items);
	}

	private static CompositionItem party(String value, Kind kind) {
		return CompositionItem.of(CompositionDimension.PARTY, value, kind);
	}

	private void addEducation() {
		List<String> values = new ArrayList<>(CompositionDimension.educations());
		values.add(CompositionDimension.NOT_KNOWN);
		add(CompositionDimension.EDUCATION, values.toArray(String[]::new));
	}

	private void addAges(List<String> bounds) {
		List<CompositionItem> items = new ArrayList<>();
		String from = "";
		for (String bound : bounds) {
			items.add(CompositionItem.of(CompositionDimension.AGE, from + "-" + bound, Kind.CLASS));
			from = Integer.toString(Integer.parseInt(bound) + 1);
		}
		items.add(CompositionItem.of(CompositionDimension.AGE, from + "-", Kind.CLASS));
		items.add(new CompositionItem(CompositionItem.AGES, "平均年龄", Kind.AVERAGE));
		add(CompositionDimension.AGE, items);
	}

	/**
	 * Words no class names count as 其他, so that everybody is counted once.
	 */
	private void addOccupations(String classes) {
		List<String> known = SettingKey.COMPOSITION_OCCUPATIONS.allowed().options();
		List<List<String>> lines = new ArrayList<>();
		Arrays.stream(classes.split(";")).forEach((line) -> lines.add(new ArrayList<>(List.of(line.split(",")))));
		List<String> rest = known.stream()
			.filter((word) -> lines.stream().noneMatch((line) -> line.contains(word)))
			.toList();
		List<String> other = lines.stream().filter((line) -> line.contains(OTHER)).findFirst().orElse(null);
		if (other == null) {
			lines.add(new ArrayList<>(
					rest.stream().sorted((a, b) -> a.equals(OTHER) ? -1 : b.equals(OTHER) ? 1 : 0).toList()));
		}
		List<CompositionItem> items = new ArrayList<>();
		for (List<String> line : lines) {
			addOccupation(items, line, (line == other) ? rest : List.of());
		}
		items.add(CompositionItem.of(CompositionDimension.OCCUPATION, CompositionDimension.NOT_KNOWN, Kind.CLASS));
		add(CompositionDimension.OCCUPATION, items);
	}

	private static void addOccupation(List<CompositionItem> items, List<String> line, List<String> rest) {
		List<String> known = SettingKey.COMPOSITION_OCCUPATIONS.allowed().options();
		List<String> words = new ArrayList<>(line);
		words.retainAll(known);
		words.addAll(rest);
		String value = String.join(",", words);
		CompositionItem counted = CompositionItem.of(CompositionDimension.OCCUPATION, value, Kind.CLASS);
		items.add(new CompositionItem(counted.key(), line.get(0), Kind.CLASS));
		if (line.get(0).equals(OTHER)) {
			return;
		}
		for (String word : line.subList(1, line.size())) {
			String part = word.equals(MIGRANT) ? "MIGRANT" : word;
			items.add(CompositionItem.of(CompositionDimension.OCCUPATION, part, Kind.OF_WHICH));
		}
	}

	private void addMandates() {
		add(CompositionDimension.MANDATE,
				List.of(CompositionItem.of(CompositionDimension.MANDATE, "NEW", Kind.CLASS),
						CompositionItem.of(CompositionDimension.MANDATE, "AGAIN", Kind.CLASS),
						CompositionItem.of(CompositionDimension.MANDATE, CompositionDimension.NOT_KNOWN, Kind.CLASS),
						CompositionItem.of(CompositionDimension.MANDATE, "BY_ELECTION", Kind.OF_WHICH)));
	}

	private void addElection() {
		this.groups.add(new CompositionGroup("election", "选举",
				List.of(new CompositionItem(CompositionItem.DISTRICTS, "选区", Kind.FIGURE),
						new CompositionItem(CompositionItem.VOTERS, "登记选民", Kind.FIGURE),
						new CompositionItem(CompositionItem.SEATS, "名额", Kind.FIGURE),
						new CompositionItem(CompositionItem.ELECTED, "已有代表", Kind.FIGURE),
						new CompositionItem(CompositionItem.VACANCIES, "缺额", Kind.FIGURE))));
	}

	private void addHigher() {
		this.groups.add(new CompositionGroup("higher", "县级以上代表",
				List.of(new CompositionItem(CompositionItem.HIGHER + "COUNTY", "县级人大代表", Kind.FIGURE),
						new CompositionItem(CompositionItem.HIGHER + "CITY", "市级人大代表", Kind.FIGURE),
						new CompositionItem(CompositionItem.HIGHER + "PROVINCE", "省级人大代表", Kind.FIGURE),
						new CompositionItem(CompositionItem.HIGHER + "NATION", "全国人大代表", Kind.FIGURE))));
	}

	private void add(CompositionDimension dimension, String... values) {
		add(dimension, Arrays.stream(values).map((v) -> CompositionItem.of(dimension, v, Kind.CLASS)).toList());
	}

	private void addOfWhich(CompositionDimension dimension, String... values) {
		add(dimension, Arrays.stream(values).map((v) -> CompositionItem.of(dimension, v, Kind.OF_WHICH)).toList());
	}

	private void add(CompositionDimension dimension, List<CompositionItem> items) {
		this.groups.add(new CompositionGroup(dimension.name().toLowerCase(Locale.ROOT), dimension.label(), items));
	}

}
