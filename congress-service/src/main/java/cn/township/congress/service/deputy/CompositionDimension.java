package cn.township.congress.service.deputy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the composition table (代表结构统计表) divides the deputies by. Every condition is on a
 * row of {@code deputy_mandate m} beside {@code person p} and made of our own words only.
 */
public enum CompositionDimension {

	/** Sex. */
	SEX("性别") {

		@Override
		Optional<Part> part(String value) {
			return switch (value) {
				case "MALE" -> Part.of("男", "p.sex = 'MALE'");
				case "FEMALE" -> Part.of("女", "p.sex = 'FEMALE'");
				default -> Optional.empty();
			};
		}

	},

	/** Han, minorities, and each ethnicity. */
	ETHNICITY("民族") {

		@Override
		Optional<Part> part(String value) {
			if (value.equals("MINORITY")) {
				return Part.of("少数民族", "p.ethnicity <> '汉族'");
			}
			boolean known = Labels.ethnicity().labels().contains(value);
			return known ? Part.of(value, "p.ethnicity = '" + value + "'") : Optional.empty();
		}

	},

	/** Political affiliation. */
	PARTY("政治面貌") {

		@Override
		Optional<Part> part(String value) {
			return switch (value) {
				case "CPC" -> Part.of("中共党员", in("p.party", Labels.CPC));
				case "NOT_CPC" -> Part.of("非中共", in("p.party", without(Labels.party().labels(), Labels.CPC)));
				case "DEMOCRATIC" -> Part.of("民主党派", in("p.party", Labels.DEMOCRATIC));
				case NOT_KNOWN -> Part.of("未填", notIn("p.party", Labels.party().labels()));
				default -> Labels.party().labels().contains(value) ? Part.of(value, "p.party = '" + value + "'")
						: Optional.empty();
			};
		}

	},

	/** Education. */
	EDUCATION("学历") {

		@Override
		Optional<Part> part(String value) {
			if (value.equals(NOT_KNOWN)) {
				return Part.of("未填", notIn("p.education", Labels.education().labels()));
			}
			List<String> words = EDUCATION_CLASSES.get(value);
			return (words != null) ? Part.of(value, in("p.education", words)) : Optional.empty();
		}

	},

	/** Full years on the day of election. */
	AGE("年龄") {

		@Override
		Optional<Part> part(String value) {
			Matcher band = BAND.matcher(value);
			if (!band.matches()) {
				return Optional.empty();
			}
			int from = band.group(1).isEmpty() ? 0 : Integer.parseInt(band.group(1));
			if (band.group(2).isEmpty()) {
				return Part.of(from + "岁以上", YEARS + " >= " + from);
			}
			int to = Integer.parseInt(band.group(2));
			String label = (from == 0) ? to + "岁以下" : from + "—" + to + "岁";
			return Part.of(label, YEARS + " BETWEEN " + from + " AND " + to);
		}

	},

	/**
	 * Occupation: the words that count, separated by commas; with 其他 also all we do not
	 * know.
	 */
	OCCUPATION("职业构成") {

		@Override
		Optional<Part> part(String value) {
			if (value.equals(NOT_KNOWN)) {
				return Part.of("未填", "p.occupation IS NULL");
			}
			if (value.equals("MIGRANT")) {
				return Part.of("农民工", "(p.occupation = '农民工' OR p.migrant_worker)");
			}
			List<String> all = Labels.occupation().labels();
			List<String> words = List.of(value.split(",", -1));
			if (!all.containsAll(words)) {
				return Optional.empty();
			}
			String sql = words.contains(Labels.OTHER) ? "p.occupation NOT IN (" + list(without(all, words)) + ")"
					: in("p.occupation", words);
			return Part.of(words.get(0), sql);
		}

	},

	/** Workers, farmers and professionals at the grass roots (基层一线). */
	FRONTLINE("基层一线") {

		@Override
		Optional<Part> part(String value) {
			return value.equals("YES") ? Part.of("工人、农民和专业技术人员", in("p.occupation", Labels.FRONTLINE))
					: Optional.empty();
		}

	},

	/** Marks that may come together. */
	SPECIAL("特殊") {

		@Override
		Optional<Part> part(String value) {
			return switch (value) {
				case "OVERSEAS" -> Part.of("归侨侨眷", "p.overseas_family");
				case "DISABLED" -> Part.of("残疾人", "p.disabled");
				case "VETERAN" -> Part.of("退役军人", "p.veteran");
				case "NEW_STRATUM" -> Part.of("新的社会阶层", "p.new_stratum");
				default -> Optional.empty();
			};
		}

	},

	/**
	 * Elected again or for the first time: what the roster says, else whether there was a
	 * mandate of an earlier congress.
	 */
	MANDATE("连任情况") {

		@Override
		Optional<Part> part(String value) {
			return switch (value) {
				case "AGAIN" -> Part.of("连任", "(m.reelected OR (m.reelected IS NULL AND " + EARLIER + "))");
				case "NEW" -> Part.of("新任", "NOT m.reelected");
				case "BY_ELECTION" -> Part.of("补选", "m.by_election");
				case NOT_KNOWN -> Part.of("未填", "(m.reelected IS NULL AND NOT " + EARLIER + ")");
				default -> Optional.empty();
			};
		}

	};

	/** The value of those of whom it is not recorded. */
	public static final String NOT_KNOWN = "NONE";

	/** Full years on the day of election. */
	public static final String YEARS = "extract(year FROM age(m.elected_on, p.born_on))";

	private static final Pattern BAND = Pattern.compile("(?=.*[0-9])([0-9]{0,3})-([0-9]{0,3})");

	private static final String EARLIER = "EXISTS (SELECT FROM deputy_mandate o WHERE o.person_id = m.person_id"
			+ " AND o.congress_id <> m.congress_id AND o.elected_on < m.elected_on AND o.in_office_from IS NOT NULL)";

	private static final Map<String, List<String>> EDUCATION_CLASSES = educationClasses();

	private final String label;

	CompositionDimension(String label) {
		this.label = label;
	}

	/** Its name in the table. */
	public String label() {
		return this.label;
	}

	/** Nothing if there is no such class. */
	abstract Optional<Part> part(String value);

	/** The classes of education in the order of the table. */
	public static List<String> educations() {
		return List.copyOf(EDUCATION_CLASSES.keySet());
	}

	static Optional<CompositionDimension> parse(String name) {
		return Arrays.stream(values()).filter((d) -> d.name().equalsIgnoreCase(name)).findFirst();
	}

	private static Map<String, List<String>> educationClasses() {
		Map<String, List<String>> classes = new LinkedHashMap<>();
		classes.put("研究生", List.of("研究生"));
		classes.put("大学本科", List.of("大学本科"));
		classes.put("大专", List.of("大专"));
		classes.put("高中中专", List.of("中专", "技校", "高中"));
		classes.put("初中以下", List.of("初中", "小学", "其他"));
		return classes;
	}

	private static String in(String column, List<String> words) {
		return column + " IN (" + list(words) + ")";
	}

	/** Not known, or a word we do not know. */
	private static String notIn(String column, List<String> words) {
		return "(" + column + " IS NULL OR " + column + " NOT IN (" + list(words) + "))";
	}

	private static List<String> without(List<String> all, List<String> some) {
		List<String> rest = new ArrayList<>(all);
		rest.removeAll(some);
		return rest;
	}

	private static String list(List<String> words) {
		return words.stream().map((word) -> "'" + word + "'").collect(Collectors.joining(", "));
	}

	/** Name and condition of a class. */
	record Part(String label, String sql) {

		static Optional<Part> of(String label, String sql) {
			return Optional.of(new Part(label, sql));
		}

	}

}
