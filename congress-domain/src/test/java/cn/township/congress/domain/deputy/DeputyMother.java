package cn.township.congress.domain.deputy;

import java.time.LocalDate;
import java.time.ZoneOffset;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;

/**
 * Deputies of the nineteenth congress of 柳溪镇; nobody real.
 */
public final class DeputyMother {

	/** A day after the first session. */
	public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private DeputyMother() {
	}

	public static PersonFacts facts(String name, String pinyin, String initials) {
		return new PersonFacts(name, pinyin, initials, Sex.FEMALE, "汉族", LocalDate.of(1980, 5, 1), false, "群众", "大专",
				"柳溪镇河湾村村民", "农民", "13800000001", null);
	}

	/** 赵春禾, a farmer of 河湾村. */
	public static Person person() {
		return person(CongressMother.TOWN);
	}

	public static Person person(AdminCode unitCode) {
		return new Person(unitCode, facts("赵春禾", "zhaochunhe", "zch"));
	}

	public static ElectoralDistrict district(AdminCode unitCode, long congressId) {
		return new ElectoralDistrict(unitCode, congressId, 1, "第一选区（河湾村）", 2);
	}

	/** Something entered on the day it happened. */
	public static Entry on(LocalDate day) {
		return new Entry(day, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)), "周敏");
	}

	/** Examined and confirmed on the election day. */
	public static DeputyMandate confirmed(Congress congress, long personId, long districtId) {
		DeputyMandate mandate = DeputyMandate.elected(congress, personId, districtId, congress.electedOn());
		mandate.takeUp(on(congress.electedOn()));
		mandate.confirm(on(congress.electedOn()), "主席团会议");
		return mandate;
	}

	/** In office since the first session. */
	public static DeputyMandate active(Congress congress, long personId, long districtId) {
		return DeputyMandate.fromRoster(congress, personId, districtId, CongressMother.ELECTED_ON, TODAY);
	}

}
