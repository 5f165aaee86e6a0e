package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.deputy.DeputySet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the forms on assignments and visits offer.
 */
@Queries({ Permission.KEEP_LIAISON, Permission.ASSIGN_LIAISON })
public class LiaisonChoices {

	private final JdbcClient jdbc;

	private final LiaisonQueries liaison;

	private final GroupQueries groups;

	private final CurrentUser currentUser;

	private final Clock clock;

	LiaisonChoices(JdbcClient jdbc, LiaisonQueries liaison, GroupQueries groups, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.liaison = liaison;
		this.groups = groups;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Townships of the own area that have a congress. */
	public List<Choice> townships() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql("""
				SELECT t.unit_code AS id, t.name, '' AS hint FROM territory t WHERE t.unit_code BETWEEN :from AND :to
				AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP') ORDER BY t.unit_code""")
			.param("from", area.from())
			.param("to", area.to())
			.query(Choice.class)
			.list();
	}

	/** The townships an area has today. */
	public List<Integer> townshipsOf(long area) {
		return this.jdbc.sql("SELECT township_code FROM area_township WHERE area_id = :area AND until_on IS NULL")
			.param("area", area)
			.query(Integer.class)
			.list();
	}

	public List<Choice> areas() {
		return this.liaison.areas(null).stream().map((area) -> new Choice(area.id(), area.name(), "")).toList();
	}

	public List<Choice> groups(int township) {
		return this.groups.groups(township, null)
			.stream()
			.map((group) -> new Choice(group.id(), group.name(), ""))
			.toList();
	}

	/** Deputies in office of a township, by district. */
	public List<Choice> deputies(int township) {
		return this.jdbc.sql("""
				SELECT m.id, p.name, e.name AS hint FROM deputy_mandate m JOIN person p ON p.id = m.person_id
				JOIN electoral_district e ON e.id = m.district_id
				WHERE m.unit_code = :unit AND %s ORDER BY e.district_no, m.id""".formatted(DeputySet.IN_OFFICE.sql()))
			.param("unit", township)
			.param("day", LocalDate.now(this.clock))
			.query(Choice.class)
			.list();
	}

	/** Who is assigned today. */
	public List<AssignmentRow> assignments() {
		return this.liaison.assignments(null);
	}

	/**
	 * An area of the own county, as it is today.
	 * @throws NotFound if it is another's
	 */
	public AreaRow area(long id) {
		return this.liaison.areas(null)
			.stream()
			.filter((area) -> area.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound("area", id));
	}

	/**
	 * An assignment that goes on.
	 * @throws NotFound if there is none within the scope
	 */
	public AssignmentRow assignment(long id) {
		return this.liaison.assignment(id);
	}

	/**
	 * A visit the own unit entered.
	 * @throws NotFound if another did
	 */
	public VisitRow visit(long id) {
		VisitRow visit = this.liaison.visit(id);
		if (!visit.own()) {
			throw new NotFound("visit", id);
		}
		return visit;
	}

	/** Something to choose; the id of a township is its code. */
	public record Choice(long id, String name, String hint) {
	}

}
