package cn.township.congress.service.composition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.deputy.CompositionClass;
import cn.township.congress.service.deputy.CompositionDimension;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.rule.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the deputies of an area by all classes: five statements, however many townships.
 */
@Component
class CompositionCounter {

	private static final String TOWNSHIPS = "('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')";

	/** The congress the seats are counted of: the one in its term, or the one elected. */
	private static final String ELECTED_TERM = """
			SELECT DISTINCT ON (c.unit_code) c.id, c.unit_code, c.seats FROM congress c
			WHERE c.elected_on <= :day ORDER BY c.unit_code, c.term_no DESC""";

	private final JdbcClient jdbc;

	private final Rules rules;

	CompositionCounter(JdbcClient jdbc, Rules rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	Settings settings(AdminCode unit, LocalDate day) {
		return this.rules.settings(unit, day);
	}

	Composition count(AdminCode unit, String name, LocalDate day, DeputySet deputies) {
		List<CompositionGroup> groups = CompositionScheme.of(settings(unit, day), ethnicities(unit, day, deputies));
		Map<Integer, Map<String, Long>> counts = deputies(unit, day, deputies, groups);
		addElection(counts, unit, day, deputies);
		addHigher(counts, unit, day);
		CompositionLine sum = new CompositionLine(unit.value(), name, new TreeMap<>());
		Map<Integer, CompositionLine> lines = new TreeMap<>();
		if (unit.level() != AdminLevel.TOWNSHIP) {
			below(unit).forEach((code, below) -> lines.put(code, new CompositionLine(code, below, new TreeMap<>())));
		}
		for (Map.Entry<Integer, Map<String, Long>> township : counts.entrySet()) {
			CompositionLine counted = new CompositionLine(township.getKey(), "", township.getValue());
			sum = sum.plus(counted);
			lines.computeIfPresent(child(unit, township.getKey()), (code, line) -> line.plus(counted));
		}
		return new Composition(day, deputies, groups, List.copyOf(lines.values()), sum);
	}

	/** The area directly below that the township lies in. */
	private static int child(AdminCode unit, int township) {
		AdminCode code = new AdminCode(township);
		return code.withParents()
			.stream()
			.filter((area) -> area.parentChain().stream().findFirst().filter(unit::equals).isPresent())
			.findFirst()
			.orElse(code)
			.value();
	}

	private Map<Integer, String> below(AdminCode unit) {
		Map<Integer, String> names = new TreeMap<>();
		this.jdbc
			.sql("SELECT t.unit_code, t.name FROM territory t WHERE t.parent_code = :unit AND (t.kind IN " + TOWNSHIPS
					+ " OR t.unit_code % 1000 = 0)")
			.param("unit", unit.value())
			.query((row) -> {
				names.put(row.getInt(1), row.getString(2));
			});
		return names;
	}

	/** The minorities there are, the largest first. */
	private List<String> ethnicities(AdminCode unit, LocalDate day, DeputySet deputies) {
		CodeRange area = unit.range();
		return this.jdbc.sql(
				"SELECT p.ethnicity FROM deputy_mandate m JOIN person p ON p.id = m.person_id WHERE p.ethnicity <> '汉族'"
						+ " AND m.unit_code BETWEEN :from AND :to AND " + deputies.sql()
						+ " GROUP BY p.ethnicity ORDER BY count(*) DESC, p.ethnicity")
			.param("day", day)
			.param("from", area.from())
			.param("to", area.to())
			.query(String.class)
			.list()
			.stream()
			.filter((name) -> CompositionClass.parse("ethnicity:" + name).isPresent())
			.toList();
	}

	private Map<Integer, Map<String, Long>> deputies(AdminCode unit, LocalDate day, DeputySet deputies,
			List<CompositionGroup> groups) {
		List<String> keys = new ArrayList<>();
		StringBuilder columns = new StringBuilder();
		for (CompositionGroup group : groups) {
			for (CompositionItem item : group.items()) {
				CompositionClass.parse(item.key()).ifPresent((counted) -> {
					columns.append(", count(*) FILTER (WHERE ").append(counted.sql()).append(")");
					keys.add(item.key());
				});
			}
		}
		CodeRange area = unit.range();
		Map<Integer, Map<String, Long>> counts = new HashMap<>();
		this.jdbc
			.sql("SELECT m.unit_code, count(*), count(*) FILTER (WHERE " + DeputySet.SUSPENDED.sql() + "), sum("
					+ CompositionDimension.YEARS + ")" + columns
					+ " FROM deputy_mandate m JOIN person p ON p.id = m.person_id"
					+ " WHERE m.unit_code BETWEEN :from AND :to AND " + deputies.sql() + " GROUP BY m.unit_code")
			.param("day", day)
			.param("from", area.from())
			.param("to", area.to())
			.query((row) -> {
				counts.put(row.getInt(1), read(row, keys));
			});
		return counts;
	}

	private static Map<String, Long> read(ResultSet row, List<String> keys) throws SQLException {
		Map<String, Long> values = new TreeMap<>();
		values.put(CompositionItem.TOTAL, row.getLong(2));
		values.put(CompositionItem.SUSPENDED, row.getLong(3));
		values.put(CompositionItem.AGES, row.getLong(4));
		for (int i = 0; i < keys.size(); i++) {
			values.put(keys.get(i), row.getLong(5 + i));
		}
		return values;
	}

	private void addElection(Map<Integer, Map<String, Long>> counts, AdminCode unit, LocalDate day,
			DeputySet deputies) {
		String term = (deputies == DeputySet.IN_OFFICE) ? DeputySet.TERM_IN_FORCE : ELECTED_TERM;
		CodeRange area = unit.range();
		this.jdbc
			.sql("""
					WITH term AS (%s), taken AS (
					  SELECT m.congress_id, count(*) AS taken FROM deputy_mandate m
					  JOIN congress c ON c.id = m.congress_id WHERE m.unit_code BETWEEN :from AND :to AND %s GROUP BY m.congress_id), district AS (
					  SELECT d.congress_id, count(*) AS districts, sum(d.voters) AS voters FROM electoral_district d
					  WHERE d.unit_code BETWEEN :from AND :to GROUP BY d.congress_id)
					SELECT term.unit_code, coalesce(district.districts, 0), term.seats, coalesce(taken.taken, 0), coalesce(district.voters, 0)
					FROM term LEFT JOIN taken ON taken.congress_id = term.id
					LEFT JOIN district ON district.congress_id = term.id
					WHERE term.unit_code BETWEEN :from AND :to"""
				.formatted(term, DeputySet.FILLS_SEAT))
			.param("day", day)
			.param("from", area.from())
			.param("to", area.to())
			.query((row) -> {
				Map<String, Long> values = counts.computeIfAbsent(row.getInt(1), (code) -> new TreeMap<>());
				values.put(CompositionItem.DISTRICTS, row.getLong(2));
				values.put(CompositionItem.SEATS, row.getLong(3));
				values.put(CompositionItem.ELECTED, row.getLong(4));
				values.put(CompositionItem.VOTERS, row.getLong(5));
				values.put(CompositionItem.VACANCIES, Math.max(0, row.getLong(3) - row.getLong(4)));
			});
	}

	/** Deputies of higher congresses, whether or not they sit in the township's too. */
	private void addHigher(Map<Integer, Map<String, Long>> counts, AdminCode unit, LocalDate day) {
		CodeRange area = unit.range();
		this.jdbc.sql("""
				SELECT h.unit_code, h.level, count(*) FROM higher_mandate h WHERE h.unit_code BETWEEN :from AND :to
				AND h.from_on <= :day AND (h.until_on IS NULL OR h.until_on > :day) GROUP BY h.unit_code, h.level""")
			.param("day", day)
			.param("from", area.from())
			.param("to", area.to())
			.query((row) -> {
				counts.computeIfAbsent(row.getInt(1), (code) -> new TreeMap<>())
					.put(CompositionItem.HIGHER + row.getString(2), row.getLong(3));
			});
	}

}
