package cn.township.congress.service.deputy;

import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the districts of one term may be together. */
@Component
class DistrictSeats {

	private final Congresses congresses;

	private final ElectoralDistricts districts;

	private final JdbcClient jdbc;

	DistrictSeats(Congresses congresses, ElectoralDistricts districts, JdbcClient jdbc) {
		this.congresses = congresses;
		this.districts = districts;
		this.jdbc = jdbc;
	}

	/** The congress, kept from everybody else who changes its districts. */
	Congress congress(long id) {
		this.jdbc.sql("SELECT id FROM congress WHERE id = :id FOR UPDATE").param("id", id).query(Long.class).list();
		return this.congresses.findById(id).orElseThrow(() -> new NotFound("congress", id));
	}

	/**
	 * @param itself id of the district meant; none for a new one
	 * @throws RuleViolation if the number or name is taken, or the districts would have
	 * more seats than the congress (选举法第十三条)
	 */
	void requireFits(Congress congress, long itself, int districtNo, String name, int seats) {
		List<ElectoralDistrict> others = this.districts.findByCongressIdOrderByDistrictNo(congress.id())
			.stream()
			.filter((other) -> other.id() != itself)
			.toList();
		for (ElectoralDistrict other : others) {
			if (other.districtNo() == districtNo) {
				throw new RuleViolation("district.numberTaken", null, districtNo, other.name());
			}
			if (other.name().equals(name)) {
				throw new RuleViolation("district.nameTaken", null, name);
			}
		}
		int sum = others.stream().mapToInt(ElectoralDistrict::seats).sum() + seats;
		if (sum > congress.seats()) {
			throw new RuleViolation("district.moreThanCongress", LawArticle.ELE_13, sum, congress.seats());
		}
	}

	/** Seats of the district deputies take up now. */
	int taken(long districtId) {
		return count("AND m.status NOT IN ('TERMINATED', 'INVALID', 'EXPIRED')", districtId);
	}

	/** Whether anybody was ever elected there. */
	boolean isUsed(long districtId) {
		return count("", districtId) > 0;
	}

	private int count(String condition, long districtId) {
		return this.jdbc.sql("SELECT count(*) FROM deputy_mandate m WHERE m.district_id = :district " + condition)
			.param("district", districtId)
			.query(Integer.class)
			.single();
	}

}
