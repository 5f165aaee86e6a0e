package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

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
 * @param kept columns in which what is known stays, whatever the row says
 * @param district the official name of the district
 * @param electedOn the day of election, the term's where the row has none
 */
record RosterEntry(ParsedRow<RosterRow> row, @Nullable Known match, Set<Column<?>> kept, String district,
		LocalDate electedOn) {

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

	/**
	 * The same, but in these columns the system has the last word.
	 * @param old what is stored
	 */
	RosterEntry keeping(Set<Column<?>> columns, RosterFacts old) {
		return new RosterEntry(this.row, this.match, Set.copyOf(columns),
				columns.contains(RosterSheet.DISTRICT) ? old.district() : this.district,
				columns.contains(RosterSheet.ELECTED) ? old.electedOn() : this.electedOn);
	}

	/** What would be stored if the file had the last word in every column. */
	RosterFacts factsAsSaid() {
		return new RosterEntry(this.row, this.match, Set.of(), this.district, this.electedOn).facts();
	}

	@Nullable String cardNo() {
		return or(RosterSheet.CARD, said().cardNo(), mandate().map(DeputyMandate::cardNo).orElse(null));
	}

	@Nullable Boolean reelected() {
		return or(RosterSheet.REELECTED, said().seat().reelected(),
				mandate().map(DeputyMandate::reelected).orElse(null));
	}

	PersonFacts person() {
		return known().map((known) -> person(known.person().facts())).orElseGet(this::newPerson);
	}

	private PersonFacts newPerson() {
		RosterRow.Who who = said().who();
		boolean told = !this.kept.contains(RosterSheet.ID_NUMBER);
		LocalDate day = told ? said().birthDay() : null;
		return new PersonFacts(who.name(), Pinyin.full(who.name()), Pinyin.initials(who.name()), who.sex(),
				who.ethnicity(), (day != null) ? day : who.born().atDay(1), day != null, who.party(), who.education(),
				who.workUnit(), who.occupation(), who.phone(), told ? who.idNumber() : null);
	}

	private PersonFacts person(PersonFacts old) {
		RosterRow.Who who = said().who();
		YearMonth month = must(RosterSheet.BORN, who.born(), YearMonth.from(old.bornOn()));
		LocalDate day = birthDay(month, old);
		String name = must(RosterSheet.NAME, who.name().equals(Column.read(old.name())) ? old.name() : who.name(),
				old.name());
		boolean renamed = !name.equals(old.name());
		return new PersonFacts(name, renamed ? Pinyin.full(name) : old.pinyin(),
				renamed ? Pinyin.initials(name) : old.initials(), must(RosterSheet.SEX, who.sex(), old.sex()),
				must(RosterSheet.ETHNICITY, who.ethnicity(), old.ethnicity()), (day != null) ? day : month.atDay(1),
				day != null, text(RosterSheet.PARTY, who.party(), old.party()),
				text(RosterSheet.EDUCATION, who.education(), old.education()),
				text(RosterSheet.WORK_UNIT, who.workUnit(), old.workUnit()),
				text(RosterSheet.OCCUPATION, who.occupation(), old.occupation()),
				text(RosterSheet.PHONE, who.phone(), old.phone()),
				text(RosterSheet.ID_NUMBER, who.idNumber(), old.idNumber()));
	}

	RegisterFacts register() {
		RosterRow.Register said = said().register();
		RegisterFacts old = known().map((known) -> known.person().registerFacts()).orElse(RegisterFacts.NONE);
		return new RegisterFacts(text(RosterSheet.NATIVE_PLACE, said.nativePlace(), old.nativePlace()),
				joinedOn(said.partyJoinedOn(), old.partyJoinedOn()),
				text(RosterSheet.DEGREE, said.degree(), old.degree()),
				text(RosterSheet.JOB_TITLE, said.jobTitle(), old.jobTitle()),
				text(RosterSheet.SKILLS, said.skills(), old.skills()),
				text(RosterSheet.ADDRESS, said.address(), old.address()),
				or(RosterSheet.SUBSIDIZED, said.subsidized(), old.subsidized()),
				flag(RosterSheet.MIGRANT_WORKER, said.migrantWorker(), old.migrantWorker()),
				flag(RosterSheet.OVERSEAS_FAMILY, said.overseasFamily(), old.overseasFamily()),
				flag(RosterSheet.DISABLED, said.disabled(), old.disabled()),
				flag(RosterSheet.VETERAN, said.veteran(), old.veteran()),
				flag(RosterSheet.NEW_STRATUM, said.newStratum(), old.newStratum()));
	}

	private RosterRow said() {
		return this.row.value();
	}

	/**
	 * Known from the identity number, or from before where the month is still the same.
	 */
	private @Nullable LocalDate birthDay(YearMonth month, PersonFacts old) {
		LocalDate said = this.kept.contains(RosterSheet.ID_NUMBER) ? null : said().birthDay();
		if (said != null && YearMonth.from(said).equals(month)) {
			return said;
		}
		return (old.bornDayKnown() && YearMonth.from(old.bornOn()).equals(month)) ? old.bornOn() : null;
	}

	/** A month says nothing about a day of that month that is known. */
	private @Nullable LocalDate joinedOn(@Nullable LocalDate said, @Nullable LocalDate known) {
		boolean keeps = said != null && known != null && said.getDayOfMonth() == 1
				&& YearMonth.from(said).equals(YearMonth.from(known));
		return keeps ? known : or(RosterSheet.PARTY_JOINED, said, known);
	}

	/** What reads the same from a sheet stays as it was written. */
	private @Nullable String text(Column<?> column, @Nullable String said, @Nullable String known) {
		boolean same = said != null && known != null && said.equals(Column.read(known));
		return same ? known : or(column, said, known);
	}

	private boolean flag(Column<?> column, @Nullable Boolean said, boolean known) {
		return (said == null || this.kept.contains(column)) ? known : said;
	}

	private <V> V must(Column<?> column, V said, V known) {
		return this.kept.contains(column) ? known : said;
	}

	private <V> @Nullable V or(Column<?> column, @Nullable V said, @Nullable V known) {
		return (said == null || this.kept.contains(column)) ? known : said;
	}

}
