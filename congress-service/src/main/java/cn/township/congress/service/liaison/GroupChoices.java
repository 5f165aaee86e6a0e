package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.liaison.GroupKind;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.deputy.DeputySet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the forms on groups offer: the own township's deputies in office and groups.
 */
@Queries(Permission.KEEP_LIAISON)
public class GroupChoices {

	private final JdbcClient jdbc;

	private final GroupQueries groups;

	private final CurrentUser currentUser;

	private final Clock clock;

	GroupChoices(JdbcClient jdbc, GroupQueries groups, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.groups = groups;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Deputies in office, with the groups they are in, by district. */
	public List<Grouped> deputies() {
		return this.jdbc
			.sql("""
					SELECT m.id, p.name, e.name AS district, string_agg(d.name, '、' ORDER BY d.kind DESC, d.id) AS groups,
					  coalesce(bool_or(d.kind = 'TERRITORIAL'), false) AS in_territorial
					FROM deputy_mandate m JOIN person p ON p.id = m.person_id
					JOIN electoral_district e ON e.id = m.district_id
					LEFT JOIN group_membership g ON g.mandate_id = m.id AND g.from_on <= :day
					  AND (g.until_on IS NULL OR g.until_on > :day)
					LEFT JOIN deputy_group d ON d.id = g.group_id
					WHERE m.unit_code = :unit AND %s
					GROUP BY m.id, p.name, e.name, e.district_no ORDER BY e.district_no, m.id"""
				.formatted(DeputySet.IN_OFFICE.sql()))
			.param("unit", unit())
			.param("day", LocalDate.now(this.clock))
			.query(Grouped.class)
			.list();
	}

	/** Groups one can join today. */
	public List<Named> open() {
		return this.groups.groups(unit(), null)
			.stream()
			.map((row) -> new Named(row.id(), row.name(), row.kind()))
			.toList();
	}

	/**
	 * A group of the own township, as it is today.
	 * @throws NotFound if it is another's
	 */
	public GroupRow own(long id) {
		GroupRow group = this.groups.group(id, null);
		if (group.unitCode() != unit()) {
			throw new NotFound("group", id);
		}
		return group;
	}

	/**
	 * A member of today.
	 * @throws NotFound if the deputy is not in the group
	 */
	public MemberRow member(long groupId, long mandateId) {
		return this.groups.members(own(groupId).id(), null)
			.stream()
			.filter((row) -> row.mandateId() == mandateId)
			.findFirst()
			.orElseThrow(() -> new NotFound("member", mandateId));
	}

	private int unit() {
		return this.currentUser.actor().unitCode().value();
	}

	/** A group to choose. */
	public record Named(long id, String name, GroupKind kind) {
	}

	/**
	 * A deputy to choose, with the groups they are in.
	 *
	 * @param id the mandate
	 */
	public record Grouped(long id, String name, String district, @Nullable String groups, boolean inTerritorial) {
	}

}
