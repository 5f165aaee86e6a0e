package cn.township.congress.service.congress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.Seats;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.congress.TermRow.Session;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The terms and sessions of the township, the newest first.
 */
@Queries(Permission.MANAGE_SESSIONS)
public class TermQueries {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Congresses congresses;

	private final Clock clock;

	TermQueries(JdbcClient jdbc, CurrentUser currentUser, Congresses congresses, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.congresses = congresses;
		this.clock = clock;
	}

	/** Whether the congress is in session today. */
	public Standing today() {
		LocalDate today = LocalDate.now(this.clock);
		return new Standing(today,
				this.congresses.inTerm(this.currentUser.actor().unitCode(), today)
					.map((congress) -> congress.occasionOn(today))
					.orElse(null));
	}

	/**
	 * @throws NotFound if it is not this township's
	 */
	public TermRow term(long id) {
		return terms().stream()
			.filter((term) -> term.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound("congress", id));
	}

	public List<TermRow> terms() {
		List<InTerm> sessions = sessions();
		return this.jdbc
			.sql("""
					SELECT c.id, c.version, c.term_no, c.seats, c.inhabitants, c.seats_decision, c.extra_seats_decision,
					  c.elected_on, c.first_session_on, c.ended_on,
					  (SELECT coalesce(sum(d.seats), 0) FROM electoral_district d WHERE d.congress_id = c.id) AS in_districts,
					  (SELECT count(*) FROM deputy_mandate m WHERE m.congress_id = c.id
					    AND m.status NOT IN ('TERMINATED', 'INVALID', 'EXPIRED')) AS deputies
					FROM congress c WHERE c.unit_code = :unit ORDER BY c.term_no DESC""")
			.param("unit", unit())
			.query((row, number) -> new TermRow(row.getLong("id"), row.getInt("version"), row.getInt("term_no"),
					seats(row), row.getLong("deputies"), row.getInt("in_districts"),
					row.getObject("elected_on", LocalDate.class), row.getObject("first_session_on", LocalDate.class),
					row.getObject("ended_on", LocalDate.class), of(sessions, row.getLong("id"))))
			.list();
	}

	private static Seats seats(ResultSet row) throws SQLException {
		return new Seats(row.getInt("seats"), row.getObject("inhabitants", Integer.class),
				row.getString("seats_decision"), row.getString("extra_seats_decision"));
	}

	private List<InTerm> sessions() {
		return this.jdbc.sql("""
				SELECT cs.congress_id, cs.id, cs.session_no, cs.kind, cs.opened_on, cs.closed_on
				FROM congress_session cs WHERE cs.unit_code = :unit ORDER BY cs.opened_on DESC, cs.id DESC""")
			.param("unit", unit())
			.query((row, number) -> new InTerm(row.getLong("congress_id"),
					new Session(row.getLong("id"), row.getInt("session_no"), SessionKind.valueOf(row.getString("kind")),
							row.getObject("opened_on", LocalDate.class), row.getObject("closed_on", LocalDate.class))))
			.list();
	}

	private static List<Session> of(List<InTerm> sessions, long congressId) {
		return sessions.stream().filter((s) -> s.congressId() == congressId).map(InTerm::session).toList();
	}

	private int unit() {
		return this.currentUser.actor().unitCode().value();
	}

	private record InTerm(long congressId, Session session) {
	}

}
