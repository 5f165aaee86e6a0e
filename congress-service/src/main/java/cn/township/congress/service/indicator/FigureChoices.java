package cn.township.congress.service.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Years, sessions and townships one can choose numbers of.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class FigureChoices {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	FigureChoices(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The years that have suggestions, and this one, newest first. */
	public List<Integer> years() {
		return this.jdbc
			.sql("SELECT DISTINCT year FROM suggestion_tally WHERE total > 0 UNION SELECT :year ORDER BY 1 DESC")
			.param("year", LocalDate.now(this.clock).getYear())
			.query(Integer.class)
			.list();
	}

	/** The sessions of a township, newest first. */
	public List<Session> sessions(int unit) {
		return this.jdbc
			.sql("""
					SELECT s.id, c.term_no, s.session_no, s.opened_on FROM congress_session s
					JOIN congress c ON c.id = s.congress_id WHERE s.unit_code = :unit ORDER BY s.opened_on DESC, s.id DESC""")
			.param("unit", unit)
			.query(Session.class)
			.list();
	}

	/** The townships of the reader's area. */
	public List<Town> townships() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql("""
				SELECT t.unit_code AS code, t.name FROM territory t WHERE t.unit_code BETWEEN :from AND :to
				AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP') ORDER BY t.unit_code""")
			.param("from", area.from())
			.param("to", area.to())
			.query(Town.class)
			.list();
	}

	/** A township. */
	public record Town(int code, String name) {
	}

	/** A session. */
	public record Session(long id, int termNo, int sessionNo, @Nullable LocalDate openedOn) {

		/** 第十九届第三次会议. */
		public String label() {
			return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

	}

}
