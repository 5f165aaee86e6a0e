package cn.township.congress.service.deputy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.document.Cell;
import cn.township.congress.service.document.PaperTable;
import cn.township.congress.service.document.SheetPaper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Seats, deputies and vacancies of all townships of the reader's area today; counted by
 * the sets of the list.
 */
@Queries(Permission.VIEW_OVERVIEW)
public class TownshipStandings {

	/** The sets with a column. */
	public static final List<DeputySet> SETS = List.of(DeputySet.IN_OFFICE, DeputySet.SUSPENDED, DeputySet.TO_CONFIRM,
			DeputySet.TO_PUBLISH, DeputySet.TO_ANNOUNCE);

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	TownshipStandings(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** One per township. */
	public List<TownshipStanding> list() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		StringBuilder counts = new StringBuilder();
		SETS.forEach((set) -> counts.append(", count(*) FILTER (WHERE ")
			.append(set.sql())
			.append(") AS ")
			.append(set.name()));
		return this.jdbc
			.sql(DeputyScope.TERM
					+ """
							, counted AS (SELECT m.unit_code%s FROM deputy_mandate m
							  WHERE m.unit_code BETWEEN :from AND :to AND m.elected_on <= :day GROUP BY m.unit_code),
							taken AS (SELECT m.congress_id, count(*) AS held FROM deputy_mandate m
							  JOIN congress c ON c.id = m.congress_id
							  WHERE m.unit_code BETWEEN :from AND :to AND %s GROUP BY m.congress_id)
							SELECT t.unit_code, t.name AS unit_name, coalesce(term.seats, 0) AS seats, coalesce(taken.held, 0) AS held,
							  coalesce(n.in_office, 0) AS in_office,
							  greatest(coalesce(term.seats, 0) - coalesce(taken.held, 0), 0) AS vacancies,
							  coalesce(n.suspended, 0) AS suspended, coalesce(n.to_confirm, 0) AS to_confirm,
							  coalesce(n.to_publish, 0) AS to_publish, coalesce(n.to_announce, 0) AS to_announce
							FROM territory t LEFT JOIN term ON term.unit_code = t.unit_code
							LEFT JOIN counted n ON n.unit_code = t.unit_code LEFT JOIN taken ON taken.congress_id = term.id
							WHERE t.unit_code BETWEEN :from AND :to AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')
							ORDER BY t.unit_code"""
						.formatted(counts, DeputySet.FILLS_SEAT))
			.param("day", LocalDate.now(this.clock))
			.param("from", area.from())
			.param("to", area.to())
			.query(TownshipStanding.class)
			.list();
	}

	/** All of them together. */
	public TownshipStanding sum(List<TownshipStanding> rows) {
		Actor actor = this.currentUser.actor();
		return rows.stream()
			.reduce(TownshipStanding.zero(actor.unitCode().value(), actor.unitName()), TownshipStanding::plus);
	}

	/** The same as a workbook. */
	public byte[] workbook() throws IOException {
		List<TownshipStanding> rows = list();
		List<List<Cell>> cells = new ArrayList<>();
		rows.forEach((row) -> cells.add(cells(row.unitName(), row)));
		cells.add(cells("合计", sum(rows)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetPaper.write(PaperTable.titled("各乡镇代表情况表")
			.subtitle(this.currentUser.actor().unitName() + "　" + LocalDate.now(this.clock))
			.head("乡镇", "名额", "在任", "缺额", "暂停执行职务", "待确认资格", "待公布名单", "终止待公告")
			.rows(cells), out);
		return out.toByteArray();
	}

	private static List<Cell> cells(String name, TownshipStanding row) {
		return List.of(Cell.middle(name), Cell.number(row.seats()), Cell.number(row.inOffice()),
				Cell.number(row.vacancies()), Cell.number(row.suspended()), Cell.number(row.toConfirm()),
				Cell.number(row.toPublish()), Cell.number(row.toAnnounce()));
	}

}
