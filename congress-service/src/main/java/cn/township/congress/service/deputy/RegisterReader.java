package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.RegisterFacts;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.DeputyFields.Mark;
import cn.township.congress.service.shared.Pinyin;
import cn.township.congress.service.sheet.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands the register's form as the import understands a row. */
@Component
class RegisterReader {

	private static final int VOTING_AGE = 18;

	private final Clock clock;

	RegisterReader(Clock clock) {
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** What the form says; of what it hides, what is known where it is left blank. */
	PersonFacts facts(DeputyFields fields, @Nullable PersonFacts known) {
		LocalDate today = today();
		String name = TypedValue.require(RosterSheet.NAME, fields.name(), today);
		YearMonth born = TypedValue.require(RosterSheet.BORN, fields.born(), today);
		String idNumber = kept(fields, PersonalField.ID_NUMBER,
				TypedValue.read(RosterSheet.ID_NUMBER, fields.idNumber(), today),
				(known != null) ? known.idNumber() : null);
		LocalDate day = birthDay(idNumber, born, known);
		PersonFacts facts = new PersonFacts(name, Pinyin.full(name), Pinyin.initials(name), fields.sex(),
				TypedValue.require(RosterSheet.ETHNICITY, fields.ethnicity(), today),
				Objects.requireNonNullElse(day, born.atDay(1)), day != null,
				TypedValue.read(RosterSheet.PARTY, fields.party(), today),
				TypedValue.read(RosterSheet.EDUCATION, fields.education(), today),
				TypedValue.read(RosterSheet.WORK_UNIT, fields.workUnit(), today),
				TypedValue.read(RosterSheet.OCCUPATION, fields.occupation(), today),
				kept(fields, PersonalField.PHONE, TypedValue.read(RosterSheet.PHONE, fields.phone(), today),
						(known != null) ? known.phone() : null),
				idNumber);
		requireAgreement(facts, born);
		return facts;
	}

	RegisterFacts registerFacts(DeputyFields fields, RegisterFacts known) {
		LocalDate joined = TypedValue.read(RosterSheet.PARTY_JOINED, fields.partyJoined(), today());
		return new RegisterFacts(fields.nativePlace(), joined, fields.degree(), fields.jobTitle(), fields.skills(),
				kept(fields, PersonalField.ADDRESS, fields.address(), known.address()), fields.subsidized(),
				fields.has(Mark.MIGRANT_WORKER), fields.has(Mark.OVERSEAS_FAMILY), fields.has(Mark.DISABLED),
				fields.has(Mark.VETERAN), fields.has(Mark.NEW_STRATUM));
	}

	/** A card number as the import reads it. */
	@Nullable String cardNo(@Nullable String typed) {
		return TypedValue.read(RosterSheet.CARD, typed, today());
	}

	/** Nobody under eighteen on the day of the election (选举法第四条). */
	static void requireGrownUp(PersonFacts facts, LocalDate electedOn) {
		if (YearMonth.from(facts.bornOn()).plusYears(VOTING_AGE).isAfter(YearMonth.from(electedOn))) {
			throw new RuleViolation("deputy.tooYoung", LawArticle.ELE_4, YearMonth.from(facts.bornOn()).toString(),
					electedOn);
		}
	}

	private static void requireAgreement(PersonFacts facts, YearMonth born) {
		String number = facts.idNumber();
		if (number == null) {
			return;
		}
		YearMonth month = YearMonth.from(IdNumber.birthDay(number));
		if (!month.equals(born)) {
			throw new RuleViolation("deputy.birthDiffers", null, month.toString());
		}
		Sex sex = IdNumber.sex(number);
		if (sex != facts.sex()) {
			throw new RuleViolation("deputy.sexDiffers", null, sex);
		}
	}

	private static @Nullable LocalDate birthDay(@Nullable String idNumber, YearMonth born,
			@Nullable PersonFacts known) {
		if (idNumber != null) {
			return IdNumber.birthDay(idNumber);
		}
		boolean keeps = known != null && known.bornDayKnown() && YearMonth.from(known.bornOn()).equals(born);
		return keeps ? known.bornOn() : null;
	}

	private static @Nullable String kept(DeputyFields fields, PersonalField field, @Nullable String typed,
			@Nullable String known) {
		if (typed != null) {
			return typed;
		}
		return fields.cleared().contains(field) ? null : known;
	}

}
