package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which seats of a district and of its congress are taken on a day. Whoever fills one
 * waits for the others who do.
 */
@Component
class SeatBook {

	private static final String SEATS = """
			SELECT d.name, d.seats, c.seats AS of_congress,
			  (SELECT count(*) FROM deputy_mandate m WHERE m.district_id = d.id
			    AND (m.ended_on IS NULL OR m.ended_on > :day)) AS taken,
			  (SELECT count(*) FROM deputy_mandate m WHERE m.congress_id = c.id
			    AND (m.ended_on IS NULL OR m.ended_on > :day)) AS taken_in_congress
			FROM electoral_district d JOIN congress c ON c.id = d.congress_id WHERE d.id = :district""";

	private final JdbcClient jdbc;

	SeatBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws RuleViolation if the district or the congress has no more seats
	 * (选举法第十三条、第二十五条)
	 */
	void requireFree(long districtId, LocalDate day, int more) {
		lock(districtId);
		Seats seats = seats(districtId, day);
		if (seats.taken() + more > seats.seats()) {
			throw new RuleViolation("mandate.districtFull", LawArticle.ELE_25, seats.name(), seats.seats(),
					seats.taken());
		}
		if (seats.takenInCongress() + more > seats.ofCongress()) {
			throw new RuleViolation("mandate.congressFull", LawArticle.ELE_13, seats.ofCongress(),
					seats.takenInCongress());
		}
	}

	/** Lets nobody else fill seats of this congress until the transaction ends. */
	void lock(long districtId) {
		this.jdbc
			.sql("SELECT c.id FROM congress c WHERE c.id = (SELECT congress_id FROM electoral_district WHERE id = :id)"
					+ " FOR UPDATE")
			.param("id", districtId)
			.query(Long.class)
			.list();
	}

	Seats seats(long districtId, LocalDate day) {
		return this.jdbc.sql(SEATS)
			.param("day", day)
			.param("district", districtId)
			.query(Seats.class)
			.optional()
			.orElseThrow(() -> new NotFound("electoral district", districtId));
	}

	/** The seats of a district, and how many are taken. */
	record Seats(String name, int seats, int ofCongress, int taken, int takenInCongress) {

		int free() {
			return Math.max(0, Math.min(this.seats - this.taken, this.ofCongress - this.takenInCongress));
		}

	}

}
