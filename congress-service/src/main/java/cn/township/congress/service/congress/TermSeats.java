package cn.township.congress.service.congress;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Seats;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether seats fit the township and what has been entered for the term. */
@Component
class TermSeats {

	private final JdbcClient jdbc;

	TermSeats(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Five per cent more is for townships (乡、民族乡) only, a town (镇) is not named
	 * (选举法第十二条).
	 */
	static void requireExtraAllowed(Seats seats, Territory territory) {
		if (seats.extraDecision() != null && territory.kind() == UnitKind.TOWN) {
			throw new RuleViolation("congress.noExtraSeatsForTown", LawArticle.ELE_12, territory.name());
		}
	}

	/** Neither the deputies nor the districts may have more seats than there are. */
	void requireRoom(Congress congress, Seats seats) {
		int taken = number("""
				SELECT count(*) FROM deputy_mandate m WHERE m.congress_id = :congress
				AND m.status NOT IN ('TERMINATED', 'INVALID', 'EXPIRED')""", congress);
		if (seats.number() < taken) {
			throw new RuleViolation("congress.fewerSeatsThanDeputies", LawArticle.ELE_14, seats.number(), taken);
		}
		int inDistricts = number(
				"SELECT coalesce(sum(d.seats), 0) FROM electoral_district d WHERE d.congress_id = :congress", congress);
		if (seats.number() < inDistricts) {
			throw new RuleViolation("congress.fewerSeatsThanDistricts", LawArticle.ELE_25, seats.number(), inDistricts);
		}
	}

	private int number(String sql, Congress congress) {
		return this.jdbc.sql(sql).param("congress", congress.id()).query(Integer.class).single();
	}

}
