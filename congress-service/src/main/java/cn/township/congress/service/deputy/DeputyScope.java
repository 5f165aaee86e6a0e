package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.shared.Conditions;
import org.jspecify.annotations.Nullable;

/** What a filter says in SQL; only what the user has set becomes a condition. */
final class DeputyScope {

	/** Begins every statement on deputies. */
	static final String TERM = "WITH term AS (" + DeputySet.TERM_IN_FORCE + ") ";

	/** Where the deputies of a list come from. */
	static final String FROM = """
			 FROM deputy_mandate m JOIN person p ON p.id = m.person_id
			JOIN electoral_district d ON d.id = m.district_id""";

	private DeputyScope() {
	}

	/** All conditions but that of the set. */
	static Conditions of(DeputyFilter filter, LocalDate today) {
		Conditions conditions = new Conditions().with("day", filter.dayOr(today));
		if (filter.unit() != null) {
			addUnit(conditions, new AdminCode(filter.unit()));
		}
		if (filter.district() != null) {
			conditions.and("m.district_id = :district", "district", filter.district());
		}
		if (filter.sex() != null) {
			conditions.and("p.sex = :sex", "sex", filter.sex().name());
		}
		if (filter.occupation() != null) {
			conditions.and("p.occupation = :occupation", "occupation", filter.occupation());
		}
		if (filter.composition() != null) {
			conditions.and(filter.composition().sql());
		}
		addMore(conditions, filter.more());
		addWords(conditions, filter.words());
		return conditions;
	}

	private static void addMore(Conditions conditions, DeputyFilter.More more) {
		if (more.term() != null) {
			conditions.and("EXISTS (SELECT FROM congress c WHERE c.id = m.congress_id AND c.term_no = :term)", "term",
					more.term());
		}
		if (more.party() != null) {
			conditions.and("p.party = :party", "party", more.party());
		}
		if (more.group() != null) {
			conditions.and((more.group() == 0) ? GroupSql.IN_NONE : GroupSql.IN_GROUP).with("group", more.group());
		}
		if (more.education() != null) {
			conditions.and("p.education = :education", "education", more.education());
		}
	}

	/** A township by its code alone, which one index serves; a county as a range. */
	private static void addUnit(Conditions conditions, AdminCode unit) {
		if (unit.level() == AdminLevel.TOWNSHIP) {
			conditions.and("m.unit_code = :unit", "unit", unit.value());
		}
		else {
			conditions.and("m.unit_code BETWEEN :unit AND :last_unit", "unit", unit.value())
				.with("last_unit", unit.range().to());
		}
	}

	private static void addWords(Conditions conditions, @Nullable String typed) {
		String words = (typed == null) ? "" : typed.strip();
		if (!words.isEmpty()) {
			conditions
				.and("(p.name LIKE :words OR p.pinyin LIKE lower(:start) OR p.initials LIKE lower(:start)"
						+ " OR m.card_no = :card)", "words", Conditions.contains(words))
				.with("start", Conditions.startsWith(words))
				.with("card", words);
		}
	}

}
