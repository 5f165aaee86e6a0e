package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seats of a congress and its districts, and whether one is free. Whoever asks holds the
 * congress until the end of the transaction, so that two cannot take the last seat.
 */
@Component
class Seats {

	private static final String TAKEN = "SELECT count(*) FROM deputy_mandate WHERE congress_id = :congress"
			+ " AND id <> :except AND ended_on IS NULL";

	private final ElectoralDistricts districts;

	private final JdbcClient jdbc;

	Seats(ElectoralDistricts districts, JdbcClient jdbc) {
		this.districts = districts;
		this.jdbc = jdbc;
	}

	void hold(Congress congress) {
		this.jdbc.sql("SELECT id FROM congress WHERE id = :id FOR UPDATE")
			.param("id", congress.id())
			.query(Long.class)
			.single();
	}

	/**
	 * @throws RuleViolation if all seats of the congress are taken (选举法第十二条)
	 */
	void requireFreeIn(Congress congress) {
		long taken = this.jdbc.sql(TAKEN)
			.param("congress", congress.id())
			.param("except", 0)
			.query(Long.class)
			.single();
		if (taken >= congress.seats()) {
			throw new RuleViolation("deputy.congressFull", LawArticle.ELE_12, congress.seats());
		}
	}

	/**
	 * @param except the mandate that moves to the district, or 0
	 * @throws RuleViolation if all seats of the district are taken (选举法第二十五条)
	 */
	void requireFreeIn(Congress congress, long districtId, long except) {
		ElectoralDistrict district = this.districts.findByCongressIdOrderByDistrictNo(congress.id())
			.stream()
			.filter((one) -> one.id() == districtId)
			.findFirst()
			.orElseThrow(() -> new NotFound("district", districtId));
		long taken = this.jdbc.sql(TAKEN + " AND district_id = :district")
			.param("congress", congress.id())
			.param("district", districtId)
			.param("except", except)
			.query(Long.class)
			.single();
		if (taken >= district.seats()) {
			throw new RuleViolation("deputy.districtFull", LawArticle.ELE_25, district.name(), district.seats());
		}
	}

	/** A card number of another deputy who counts. */
	void requireFree(long congressId, @Nullable String cardNo, long except) {
		if (cardNo == null) {
			return;
		}
		this.jdbc
			.sql("SELECT p.name FROM deputy_mandate m JOIN person p ON p.id = m.person_id WHERE m.congress_id = :congress"
					+ " AND m.card_no = :card AND m.id <> :except AND m.status NOT IN ('TERMINATED', 'INVALID', 'EXPIRED')")
			.param("congress", congressId)
			.param("card", cardNo)
			.param("except", except)
			.query(String.class)
			.optional()
			.ifPresent((owner) -> {
				throw new RuleViolation("card.taken", null, cardNo, owner);
			});
	}

	/** Elections of the term are not earlier than its election day. */
	static void requireInTerm(Congress congress, LocalDate electedOn, LocalDate today) {
		if (electedOn.isBefore(congress.electedOn())) {
			throw new RuleViolation("deputy.electedTooEarly", null, electedOn, congress.electedOn());
		}
		if (electedOn.isAfter(today)) {
			throw new RuleViolation("date.inFuture", null, electedOn, today);
		}
	}

}
