package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.RegisterFacts;
import cn.township.congress.service.deputy.KnownDeputies.Known;
import cn.township.congress.service.shared.Pinyin;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ParsedRow;
import org.jspecify.annotations.Nullable;

/**
 * A row with whom it is about and what would be stored. Where the row says nothing, what
 * is known stays.
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

	/** What would be stored. */
	RosterFacts facts() {
		return new RosterFacts(person(), register(), this.district, cardNo(), this.electedOn, reelected());
	}

	@Nullable String cardNo() {
		return or(said().cardNo(), mandate().map(DeputyMandate::cardNo).orElse(null));
	}

	@Nullable Boolean reelected() {
		return or(said().seat().reelected(), mandate().map(DeputyMandate::reelected).orElse(null));
	}

	PersonFacts person() {
		RosterRow.Who who = said().who();
		PersonFacts old = known().map((known) -> known.person().facts()).orElse(null);
		LocalDate day = birthDay(said().birthDay(), old);
		String name = (old != null) ? text(who.name(), old.name()) : who.name();
		return new PersonFacts(name, Pinyin.full(name), Pinyin.initials(name), who.sex(), who.ethnicity(),
				(day != null) ? day : who.born().atDay(1), day != null, text(who.party(), old, PersonFacts::party),
				text(who.education(), old, PersonFacts::education), text(who.workUnit(), old, PersonFacts::workUnit),
				text(who.occupation(), old, PersonFacts::occupation), text(who.phone(), old, PersonFacts::phone),
				text(who.idNumber(), old, PersonFacts::idNumber));
	}

	RegisterFacts register() {
		RosterRow.Register said = said().register();
		RegisterFacts old = known().map((known) -> known.person().registerFacts()).orElse(RegisterFacts.NONE);
		return new RegisterFacts(text(said.nativePlace(), old.nativePlace()),
				joinedOn(said.partyJoinedOn(), old.partyJoinedOn()), text(said.degree(), old.degree()),
				text(said.jobTitle(), old.jobTitle()), text(said.skills(), old.skills()),
				text(said.address(), old.address()), or(said.subsidized(), old.subsidized()),
				flag(said.migrantWorker(), old.migrantWorker()), flag(said.overseasFamily(), old.overseasFamily()),
				flag(said.disabled(), old.disabled()), flag(said.veteran(), old.veteran()),
				flag(said.newStratum(), old.newStratum()));
	}

	private RosterRow said() {
		return this.row.value();
	}

	private @Nullable LocalDate birthDay(@Nullable LocalDate said, @Nullable PersonFacts old) {
		boolean keeps = said == null && old != null && old.bornDayKnown()
				&& YearMonth.from(old.bornOn()).equals(said().born());
		return keeps ? old.bornOn() : said;
	}

	/** A month says nothing about a day of that month that is known. */
	private static @Nullable LocalDate joinedOn(@Nullable LocalDate said, @Nullable LocalDate known) {
		boolean keeps = said != null && known != null && said.getDayOfMonth() == 1
				&& YearMonth.from(said).equals(YearMonth.from(known));
		return keeps ? known : or(said, known);
	}

	private static @Nullable String text(@Nullable String said, @Nullable PersonFacts old,
			Function<PersonFacts, @Nullable String> known) {
		return text(said, (old != null) ? known.apply(old) : null);
	}

	/** What reads the same from a sheet stays as it was written. */
	private static @Nullable String text(@Nullable String said, @Nullable String known) {
		return (said != null && known != null && said.equals(Column.read(known))) ? known : or(said, known);
	}

	private static boolean flag(@Nullable Boolean said, boolean known) {
		return Objects.requireNonNullElse(said, known);
	}

	private static <V> @Nullable V or(@Nullable V said, @Nullable V known) {
		return (said != null) ? said : known;
	}

}
