package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.service.deputy.KnownDeputies.Known;
import cn.township.congress.service.shared.Pinyin;
import cn.township.congress.service.sheet.ParsedRow;
import org.jspecify.annotations.Nullable;

/**
 * A row with whom it is about and what would be stored.
 *
 * @param match the person it is about, if known
 * @param district the official name of the district
 * @param electedOn the day of election, the term's where the row has none
 */
record RosterEntry(ParsedRow<RosterRow> row, @Nullable Known match, String district, LocalDate electedOn) {

	Optional<Known> known() {
		return Optional.ofNullable(this.match);
	}

	/** The mandate the row corrects; none when a new one begins. */
	Optional<DeputyMandate> mandate() {
		return known().filter(Known::holdsSeat).map(Known::mandate);
	}

	@Nullable String cardNo() {
		return or(this.row.value().cardNo(), mandate().map(DeputyMandate::cardNo).orElse(null));
	}

	@Nullable Boolean reelected() {
		return or(this.row.value().reelected(), mandate().map(DeputyMandate::reelected).orElse(null));
	}

	/** What the row says, and where it says nothing, what is known. */
	PersonFacts facts() {
		RosterRow said = this.row.value();
		PersonFacts old = known().map((known) -> known.person().facts()).orElse(null);
		String idNumber = or(said.idNumber(), (old != null) ? old.idNumber() : null);
		LocalDate day = birthDay(said.birthDay(), old);
		return new PersonFacts(said.name(), Pinyin.full(said.name()), Pinyin.initials(said.name()), said.sex(),
				said.ethnicity(), Objects.requireNonNullElse(day, said.born().atDay(1)), day != null,
				or(said.party(), (old != null) ? old.party() : null),
				or(said.education(), (old != null) ? old.education() : null),
				or(said.workUnit(), (old != null) ? old.workUnit() : null),
				or(said.occupation(), (old != null) ? old.occupation() : null),
				or(said.phone(), (old != null) ? old.phone() : null), idNumber);
	}

	private @Nullable LocalDate birthDay(@Nullable LocalDate said, @Nullable PersonFacts old) {
		boolean keeps = said == null && old != null && old.bornDayKnown()
				&& YearMonth.from(old.bornOn()).equals(this.row.value().born());
		return keeps ? old.bornOn() : said;
	}

	private static <V> @Nullable V or(@Nullable V said, @Nullable V known) {
		return (said != null) ? said : known;
	}

}
