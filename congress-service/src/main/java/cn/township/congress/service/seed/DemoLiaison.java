package cn.township.congress.service.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.township.congress.domain.liaison.Target;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.liaison.AssignOfficial;
import cn.township.congress.service.liaison.FoundGroup;
import cn.township.congress.service.liaison.RecordVisit;
import cn.township.congress.service.liaison.SaveArea;
import cn.township.congress.service.liaison.SaveVoterLists;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Groups and voters' lists of the demo's townships, and what the county arranges, through
 * the same use cases as on the pages.
 */
@Component
class DemoLiaison {

	private final FoundGroup foundGroup;

	private final SaveVoterLists saveVoterLists;

	private final SaveArea saveArea;

	private final AssignOfficial assign;

	private final RecordVisit recordVisit;

	private final JdbcClient jdbc;

	DemoLiaison(FoundGroup foundGroup, SaveVoterLists saveVoterLists, SaveArea saveArea, AssignOfficial assign,
			RecordVisit recordVisit, JdbcClient jdbc) {
		this.foundGroup = foundGroup;
		this.saveVoterLists = saveVoterLists;
		this.saveArea = saveArea;
		this.assign = assign;
		this.recordVisit = recordVisit;
		this.jdbc = jdbc;
	}

	/** A township's own, within its transaction. */
	void loadTownship(DemoCounty county, Actor clerk) {
		List<GroupSeedRow> groups = OfTownship.only(county.groups(), clerk.unitName());
		List<VoterSeedRow> voters = OfTownship.only(county.voters(), clerk.unitName());
		if (groups.isEmpty() && voters.isEmpty()) {
			return;
		}
		Map<String, Long> deputies = deputies(clerk.unitCode());
		groups.forEach((row) -> this.foundGroup.execute(new FoundGroup.Command(row.name(), row.kind(), row.area(),
				row.on(), row.names().stream().map((name) -> id(deputies, name)).toList(),
				(row.leader() != null) ? Long.valueOf(id(deputies, row.leader())) : null)));
		voters.stream()
			.collect(Collectors.groupingBy(VoterSeedRow::on))
			.forEach((on,
					rows) -> this.saveVoterLists.execute(new SaveVoterLists.Command(on,
							rows.stream()
								.map((row) -> new SaveVoterLists.Line(id(deputies, row.deputy()), -1, row.households(),
										row.voters(), row.area()))
								.toList())));
	}

	/** The county's, when its townships are there; the caller writes out after each. */
	void loadCounty(DemoCounty county, Runnable writeOut) {
		county.liaison().forEach((row) -> {
			switch (row.deed()) {
				case FORM_AREA -> this.saveArea.execute(new SaveArea.Command(null, -1, word(row.area()), row.on(),
						row.townships().stream().map(county::code).collect(Collectors.toSet())));
				case ASSIGN -> this.assign.execute(
						new AssignOfficial.Command(word(row.official()), row.post(), target(row, county), row.on()));
				case VISIT -> this.recordVisit.execute(new RecordVisit.Command(row.on(), assignment(row, county), null,
						null, null, target(row, county), word(row.matter()), row.followUp()));
			}
			writeOut.run();
		});
	}

	private Target target(LiaisonSeedRow row, DemoCounty county) {
		if (row.area() != null) {
			return Target.area(id("SELECT id FROM liaison_area WHERE name = :name AND unit_code = :unit", row.area(),
					DemoCounty.CODE));
		}
		AdminCode township = county.code(word(row.township()));
		if (row.group() != null) {
			return Target.group(township,
					id("SELECT id FROM deputy_group WHERE name = :name AND unit_code = :unit", row.group(), township));
		}
		return (row.deputy() != null) ? Target.deputy(township, id(deputies(township), row.deputy()))
				: Target.township(township);
	}

	/** The visitor's assignment to just this target. */
	private long assignment(LiaisonSeedRow row, DemoCounty county) {
		Target target = target(row, county);
		return this.jdbc.sql("""
				SELECT id FROM liaison_assignment WHERE official = :official AND target_kind = :kind
				AND coalesce(group_id, mandate_id, township_code) = :target""")
			.param("official", word(row.official()))
			.param("kind", target.kind().name())
			.param("target", (target.id() != null) ? target.id() : county.code(word(row.township())).value())
			.query(Long.class)
			.single();
	}

	private Map<String, Long> deputies(AdminCode township) {
		return this.jdbc.sql("""
				SELECT p.name, m.id FROM deputy_mandate m JOIN person p ON p.id = m.person_id
				WHERE m.unit_code = :unit""")
			.param("unit", township.value())
			.query((row, number) -> Map.entry(row.getString("name"), row.getLong("id")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
	}

	private long id(String sql, String name, AdminCode unit) {
		return this.jdbc.sql(sql).param("name", name).param("unit", unit.value()).query(Long.class).single();
	}

	private static long id(Map<String, Long> deputies, String name) {
		Long id = deputies.get(name);
		if (id == null) {
			throw new SeedFile("demo", new byte[0]).faulty("没有代表“" + name + "”");
		}
		return id;
	}

	private static String word(@Nullable String word) {
		return Objects.requireNonNull(word);
	}

}
