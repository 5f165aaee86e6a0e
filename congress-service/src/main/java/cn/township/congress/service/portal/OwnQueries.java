package cn.township.congress.service.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.portal.OwnItem.Assignment;
import cn.township.congress.service.portal.OwnItem.Event;
import cn.township.congress.service.portal.OwnItem.File;
import cn.township.congress.service.portal.OwnItem.Head;
import cn.township.congress.service.portal.OwnItem.Letter;
import cn.township.congress.service.portal.OwnItem.Promised;
import cn.township.congress.service.portal.OwnItem.Rehandling;
import cn.township.congress.service.portal.OwnItem.Signature;
import cn.township.congress.service.portal.OwnItem.Verdict;
import cn.township.congress.service.rule.Rules;
import cn.township.congress.service.suggestion.Citation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a deputy reads: the own items and nothing else, which the policies see to.
 */
@Queries({ Permission.SUBMIT_OWN_SUGGESTION, Permission.EVALUATE_OWN_SUGGESTION })
public class OwnQueries {

	private static final String IN_OFFICE = "status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED')";

	private final JdbcClient jdbc;

	private final Rules rules;

	private final CurrentUser currentUser;

	private final Clock clock;

	OwnQueries(JdbcClient jdbc, Rules rules, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Nothing once the mandate has ended. */
	public Optional<Self> self() {
		return this.jdbc
			.sql("SELECT p.name, d.name AS district, m.status, m.card_no FROM deputy_mandate m"
					+ " JOIN person p ON p.id = m.person_id JOIN electoral_district d ON d.id = m.district_id WHERE m."
					+ IN_OFFICE + " ORDER BY m.elected_on DESC LIMIT 1")
			.query(Self.class)
			.optional();
	}

	/** Who can be asked to join: deputies who use their phones. */
	public List<Fellow> fellows() {
		return this.jdbc.sql("""
				SELECT f.mandate_id, f.name, f.district FROM fellow_deputies() f
				WHERE f.status = 'ACTIVE' AND f.on_line AND f.mandate_id NOT IN (SELECT id FROM deputy_mandate)
				ORDER BY f.pinyin, f.mandate_id""").query(Fellow.class).list();
	}

	/** What waits for the deputy first, then the newest. */
	public List<OwnRow> list() {
		boolean all = asksSigners();
		List<OwnRow> rows = this.jdbc
			.sql("""
					SELECT s.id, c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session, s.serial_no, s.title, s.status,
					  s.submitted_on, CASE WHEN s.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING')
					    THEN s.reply_due_on END AS due_on, a.name AS agency, s.status_note, s.satisfaction, s.promised_on,
					  g.lead_deputy, g.lead, g.agreed, g.open, g.decides,
					  EXISTS (SELECT FROM reply r WHERE r.suggestion_id = s.id AND r.round = s.reply_round)
					    AND NOT EXISTS (SELECT FROM evaluation e JOIN reply r ON r.id = e.reply_id
					      WHERE r.suggestion_id = s.id AND r.round = s.reply_round
					        AND e.mandate_id IN (SELECT id FROM deputy_mandate)) AS unanswered, g.may_act
					FROM suggestion s JOIN congress c ON c.id = s.congress_id
					LEFT JOIN congress_session cs ON cs.id = s.session_id LEFT JOIN agency a ON a.id = s.lead_agency_id
					JOIN (SELECT suggestion_id, max(name) FILTER (WHERE "position" = 0) AS lead_deputy,
					    bool_or(mine AND "position" = 0) AS lead, bool_or(mine AND confirmed_on IS NOT NULL) AS agreed,
					    bool_or(mine AND status = 'ACTIVE') AS may_act,
					    count(*) FILTER (WHERE "position" > 0 AND confirmed_on IS NULL)::integer AS open,
					    CASE WHEN bool_or("position" = 0 AND status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED'))
					      THEN bool_or(mine AND "position" = 0)
					      ELSE (array_agg(mine ORDER BY "position") FILTER (WHERE status = 'ACTIVE'))[1] END AS decides
					  FROM signers_beside_me() GROUP BY suggestion_id) g ON g.suggestion_id = s.id
					ORDER BY s.submitted_on DESC, s.id DESC""")
			.query((row, number) -> row(row, all))
			.list();
		return rows.stream().sorted((one, other) -> Boolean.compare(other.isWaiting(), one.isWaiting())).toList();
	}

	/**
	 * @throws NotFound if there is none within the scope
	 */
	public OwnItem item(long id) {
		Head head = this.jdbc
			.sql("""
					SELECT s.id, c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session, s.serial_no, s.title, s.facts,
					  s.proposal, s.category, s.disclosure, s.suggested_agency, s.status, s.submitted_on, s.accepted_on,
					  s.rejection_ground, s.status_note, s.handed_over_on, s.reply_due_on, s.replied_on, s.satisfaction,
					  s.concluded_on, s.conclusion, s.promised_on, s.key_since, s.version
					FROM suggestion s JOIN congress c ON c.id = s.congress_id
					LEFT JOIN congress_session cs ON cs.id = s.session_id WHERE s.id = :id""")
			.param("id", id)
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("suggestion", id));
		Citation citation = new Citation(head.termNo(), head.sessionNo(), head.inSession(), head.serialNo());
		return new OwnItem(head, citation, signatures(id), lead(id), rehandling(id), replies(id), verdicts(id),
				events(id), files(id), promises(id), evaluateUntil(head.repliedOn()), asksSigners());
	}

	/**
	 * A file of an own suggestion.
	 * @throws NotFound if there is none within the scope
	 */
	public Content file(long id) {
		return this.jdbc.sql("SELECT file_name, media_type, content FROM attachment WHERE id = :id")
			.param("id", id)
			.query(Content.class)
			.optional()
			.orElseThrow(() -> new NotFound("attachment", id));
	}

	private static OwnRow row(ResultSet row, boolean asksSigners) throws SQLException {
		SuggestionStatus status = SuggestionStatus.valueOf(row.getString("status"));
		Citation citation = new Citation(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"),
				row.getObject("serial_no", Integer.class));
		boolean asked = row.getBoolean("decides") ? status == SuggestionStatus.REPLIED
				: asksSigners && !status.isClosed();
		String satisfaction = row.getString("satisfaction");
		return new OwnRow(row.getLong("id"), citation, row.getString("title"), status,
				Objects.requireNonNull(row.getObject("submitted_on", LocalDate.class)),
				row.getObject("due_on", LocalDate.class), row.getString("agency"), row.getString("status_note"),
				(satisfaction == null) ? null : Satisfaction.valueOf(satisfaction),
				row.getObject("promised_on", LocalDate.class), row.getString("lead_deputy"), row.getBoolean("lead"),
				row.getBoolean("agreed"), row.getInt("open"),
				asked && row.getBoolean("may_act") && row.getBoolean("unanswered"));
	}

	private List<Signature> signatures(long id) {
		return list(id, Signature.class, """
				SELECT mandate_id, "position", name, district, status, confirmed_on, mine FROM signers_beside_me()
				WHERE suggestion_id = :id ORDER BY 2""");
	}

	private @Nullable Assignment lead(long id) {
		return first(id, Assignment.class, """
				SELECT a.name AS agency, a.phone, h.handler, h.handed_over_on, h.start_on, h.counted_from, h.months,
				  h.latest_months, h.due_on, h.basis, h.latest_basis
				FROM hand_over h JOIN agency a ON a.id = h.agency_id
				WHERE h.suggestion_id = :id AND h.role = 'LEAD' AND h.ended_on IS NULL""");
	}

	private @Nullable Rehandling rehandling(long id) {
		return first(id, Rehandling.class, """
				SELECT required_on, months, due_on, basis FROM rehandling WHERE suggestion_id = :id
				ORDER BY required_on DESC, id DESC LIMIT 1""");
	}

	private List<Letter> replies(long id) {
		return list(id, Letter.class,
				"""
						SELECT r.id, r.round, a.name AS agency, r.replied_on, r.result_class, r.document_no, r.signatory, r.body,
						  r.contact_name, r.contact_phone, (SELECT min(d.delivered_on) FROM reply_delivery d WHERE d.reply_id = r.id
						    AND d.mandate_id IN (SELECT m.id FROM deputy_mandate m)) AS delivered_on
						FROM reply r JOIN agency a ON a.id = r.agency_id WHERE r.suggestion_id = :id ORDER BY r.round""");
	}

	private List<Verdict> verdicts(long id) {
		return list(id, Verdict.class, """
				SELECT e.reply_id, e.evaluated_on, e.attitude, e.result, e.reason, e.decisive,
				  e.mandate_id IN (SELECT m.id FROM deputy_mandate m) AS mine
				FROM evaluation e WHERE e.suggestion_id = :id ORDER BY e.evaluated_on, e.id""");
	}

	private List<Event> events(long id) {
		return list(id, Event.class, """
				SELECT kind, happened_on, detail FROM suggestion_event WHERE suggestion_id = :id
				ORDER BY happened_on DESC, id DESC""");
	}

	private List<File> files(long id) {
		return list(id, File.class,
				"SELECT id, kind, file_name, size FROM attachment WHERE suggestion_id = :id ORDER BY id");
	}

	private List<Promised> promises(long id) {
		return list(id, Promised.class, """
				SELECT c.content, c.promised_on, c.status, (SELECT p.content FROM commitment_progress p
				  WHERE p.commitment_id = c.id ORDER BY p.reported_on DESC, p.id DESC LIMIT 1) AS progress
				FROM commitment c WHERE c.suggestion_id = :id ORDER BY c.promised_on, c.id""");
	}

	private @Nullable LocalDate evaluateUntil(@Nullable LocalDate repliedOn) {
		if (repliedOn == null) {
			return null;
		}
		AdminCode unit = this.currentUser.actor().unitCode();
		Settings settings = this.rules.settings(unit, repliedOn);
		return this.rules.calendar(unit).plus(repliedOn, settings.days(SettingKey.SUGGESTION_EVALUATE_DAYS)).date();
	}

	private boolean asksSigners() {
		Settings settings = this.rules.settings(this.currentUser.actor().unitCode(), LocalDate.now(this.clock));
		return "ALL".equals(settings.choice(SettingKey.SUGGESTION_ASK_SIGNERS));
	}

	private <T> List<T> list(long id, Class<T> type, String sql) {
		return this.jdbc.sql(sql).param("id", id).query(type).list();
	}

	private <T> @Nullable T first(long id, Class<T> type, String sql) {
		return this.jdbc.sql(sql).param("id", id).query(type).optional().orElse(null);
	}

	/** A file with its type as it was found on arrival. */
	public record Content(String fileName, String mediaType, byte[] content) {
	}

}
