package cn.township.congress.service.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the drafts are made of: who was elected, resigned, left; what is on the agenda.
 */
@Component
class DraftData {

	private static final String POSTS = "array_position(ARRAY['CHAIR', 'VICE_CHAIR', 'HEAD', 'DEPUTY_HEAD'], ";

	private final JdbcClient jdbc;

	DraftData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Item> item(@Nullable Long itemId) {
		return this.jdbc.sql("SELECT title, presenter FROM agenda_item WHERE id = :id")
			.param("id", itemId)
			.query(Item.class)
			.optional();
	}

	/** The items of a session's agenda, taken off ones left out. */
	List<String> agenda(long courseId) {
		return this.jdbc
			.sql("SELECT title FROM agenda_item WHERE course_id = :id AND status <> 'REMOVED' ORDER BY item_no")
			.param("id", courseId)
			.query(String.class)
			.list();
	}

	/**
	 * Who was elected to which post at the session, the leading posts first, by strokes.
	 * @param electionId only of this election and those that followed it; none for all
	 */
	List<Holder> elected(long courseId, @Nullable Long electionId) {
		return this.jdbc.sql("""
				WITH RECURSIVE wanted AS (
				  SELECT e.id FROM office_election e WHERE e.course_id = :course
				    AND (e.id = :election OR :election::bigint IS NULL)
				  UNION SELECT f.id FROM office_election f JOIN wanted w ON w.id = f.previous_id)
				SELECT e.post, p.name, v.put_on AS on_day FROM office_candidate c
				JOIN office_election e ON e.id = c.election_id JOIN person p ON p.id = c.person_id
				LEFT JOIN vote v ON v.id = e.vote_id
				WHERE c.elected AND e.id IN (SELECT id FROM wanted)
				ORDER BY %s e.post), c.strokes, p.name, c.id""".formatted(POSTS))
			.param("course", courseId)
			.param("election", electionId)
			.query(Holder.class)
			.list();
	}

	/**
	 * Whose resignation or removal is before the session.
	 * @param motionId only this motion; none for all of the session
	 */
	List<Holder> motions(@Nullable Long courseId, @Nullable Long motionId, String kind) {
		return this.jdbc.sql("""
				SELECT o.post, p.name, m.decided_on AS on_day FROM office_motion m JOIN tenure o ON o.id = m.tenure_id
				JOIN person p ON p.id = o.person_id WHERE m.kind = :kind
				AND (m.id = :motion OR (:motion::bigint IS NULL AND m.course_id = :course)) AND m.status <> 'WITHDRAWN'
				ORDER BY %s o.post), m.id""".formatted(POSTS))
			.param("kind", kind)
			.param("motion", motionId)
			.param("course", courseId)
			.query(Holder.class)
			.list();
	}

	/** Whose post ended with the mandate. */
	Optional<Holder> ended(@Nullable Long tenureId) {
		return this.jdbc.sql("""
				SELECT o.post, p.name, o.until_on AS on_day FROM tenure o JOIN person p ON p.id = o.person_id
				WHERE o.id = :id""").param("id", tenureId).query(Holder.class).optional();
	}

	/**
	 * Deputies whose mandate ended since the session before, by the day of the ground.
	 */
	List<String> left(Scene scene) {
		return names(scene,
				"m.ended_on > %s AND m.ended_on <= :until AND m.status IN ('TERMINATED', 'TERMINATION_REPORTED')"
						+ " ORDER BY m.ended_on, m.id");
	}

	/** Deputies elected to vacancies since the session before. */
	List<String> joined(Scene scene) {
		return names(scene, "m.confirmed_on > %s AND m.confirmed_on <= :until AND EXISTS (SELECT FROM congress c"
				+ " WHERE c.id = m.congress_id AND c.first_session_on < m.confirmed_on) ORDER BY m.confirmed_on, m.id");
	}

	/** Deputies in office on the first day. */
	long inOffice(Scene scene) {
		return this.jdbc
			.sql("SELECT count(*) FROM deputy_mandate m WHERE m.congress_id = :congress"
					+ " AND m.in_office_from <= :until AND (m.ended_on IS NULL OR m.ended_on > :until)")
			.param("congress", scene.congressId())
			.param("until", lastDay(scene))
			.query(Long.class)
			.single();
	}

	private List<String> names(Scene scene, String condition) {
		String since = "coalesce((SELECT max(s.opened_on) FROM congress_session s WHERE s.congress_id = :congress"
				+ " AND s.opened_on < :day), DATE '0001-01-01')";
		return this.jdbc.sql(
				"SELECT p.name FROM deputy_mandate m JOIN person p ON p.id = m.person_id WHERE m.congress_id = :congress"
						+ " AND " + condition.formatted(since))
			.param("congress", scene.congressId())
			.param("day", scene.day())
			.param("until", lastDay(scene))
			.query(String.class)
			.list();
	}

	private static LocalDate lastDay(Scene scene) {
		return (scene.lastDay() != null) ? scene.lastDay() : scene.day();
	}

	/** An item of an agenda. */
	record Item(String title, @Nullable String presenter) {
	}

	/** Somebody and a post. */
	record Holder(String post, String name, @Nullable LocalDate onDay) {
	}

}
