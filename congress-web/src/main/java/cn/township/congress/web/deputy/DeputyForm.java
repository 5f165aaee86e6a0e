package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.service.deputy.CorrectDeputy;
import cn.township.congress.service.deputy.DeputyDetail;
import cn.township.congress.service.deputy.DeputyFields;
import cn.township.congress.service.deputy.DeputyFields.Mark;
import cn.township.congress.service.deputy.EnterDeputy;
import cn.township.congress.service.deputy.PersonalField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The register's form (代表登记表) as typed. Phone, identity number and address are asked for,
 * never shown: left blank they stay as they are.
 */
record DeputyForm(@Nullable Integer version, @Nullable Integer personVersion,
		@NotBlank(message = "{form.name.required}") @Nullable String name,
		@NotNull(message = "{form.choice.required}") @Nullable Sex sex,
		@NotBlank(message = "{form.choice.required}") @Nullable String ethnicity,
		@NotBlank(message = "{form.born.required}") @Nullable String born, @Nullable String party,
		@Nullable String partyJoined, @Nullable String education,
		@Size(max = 40, message = "{form.text.tooLong}") @Nullable String degree, @Nullable String workUnit,
		@Size(max = 60, message = "{form.text.tooLong}") @Nullable String jobTitle, @Nullable String occupation,
		@Size(max = 60, message = "{form.text.tooLong}") @Nullable String nativePlace,
		@Size(max = 200, message = "{form.text.tooLong}") @Nullable String skills, @Nullable String subsidized,
		@Nullable Set<Mark> marks, @Nullable String phone, @Nullable String idNumber,
		@Size(max = 200, message = "{form.text.tooLong}") @Nullable String address,
		@Nullable Set<PersonalField> cleared, @Nullable Long districtId, @Nullable LocalDate electedOn,
		@Nullable String cardNo, @Nullable String reelected) {

	/** For a new deputy, elected with the congress. */
	static DeputyForm empty(@Nullable LocalDate electedOn) {
		return new DeputyForm(null, null, "", null, "汉族", "", "", "", "", "", "", "", "", "", "", "", Set.of(), "", "",
				"", Set.of(), null, electedOn, "", "");
	}

	static DeputyForm of(DeputyDetail.Head head) {
		return new DeputyForm(head.version(), head.personVersion(), head.name(), head.sex(), head.ethnicity(),
				YearMonth.from(head.bornOn()).toString(), text(head.party()), month(head.partyJoinedOn()),
				text(head.education()), text(head.degree()), text(head.workUnit()), text(head.jobTitle()),
				text(head.occupation()), text(head.nativePlace()), text(head.skills()), yesNo(head.subsidized()),
				marks(head), "", "", "", Set.of(), head.districtId(), head.electedOn(), text(head.cardNo()),
				yesNo(head.reelected()));
	}

	EnterDeputy.Command entering() {
		return new EnterDeputy.Command(fields(), Objects.requireNonNull(this.districtId), this.electedOn,
				blankToNull(this.cardNo), yesNo(this.reelected));
	}

	CorrectDeputy.Command correcting(long id, boolean ended) {
		CorrectDeputy.Election election = (ended || this.districtId == null || this.electedOn == null) ? null
				: new CorrectDeputy.Election(this.districtId, this.electedOn, blankToNull(this.cardNo),
						yesNo(this.reelected));
		return new CorrectDeputy.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNullElse(this.personVersion, -1), fields(), election);
	}

	/** For the page that shows both texts after a lost update; nothing hidden in it. */
	String text() {
		List<String> lines = new ArrayList<>();
		for (String line : new String[] { this.name, this.born, this.party, this.education, this.workUnit,
				this.occupation, this.cardNo }) {
			if (line != null && !line.isBlank()) {
				lines.add(line);
			}
		}
		return String.join("\n", lines);
	}

	private DeputyFields fields() {
		return new DeputyFields(Objects.requireNonNull(this.name), Objects.requireNonNull(this.sex),
				Objects.requireNonNull(this.ethnicity), Objects.requireNonNull(this.born), this.party, this.partyJoined,
				this.education, blankToNull(this.degree), this.workUnit, blankToNull(this.jobTitle), this.occupation,
				blankToNull(this.nativePlace), blankToNull(this.skills), yesNo(this.subsidized), set(this.marks),
				this.phone, this.idNumber, blankToNull(this.address), set(this.cleared));
	}

	private static Set<Mark> marks(DeputyDetail.Head head) {
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		add(marks, Mark.MIGRANT_WORKER, head.migrantWorker());
		add(marks, Mark.OVERSEAS_FAMILY, head.overseasFamily());
		add(marks, Mark.DISABLED, head.disabled());
		add(marks, Mark.VETERAN, head.veteran());
		add(marks, Mark.NEW_STRATUM, head.newStratum());
		return marks;
	}

	private static void add(Set<Mark> marks, Mark mark, boolean ticked) {
		if (ticked) {
			marks.add(mark);
		}
	}

	private static <T> Set<T> set(@Nullable Set<T> chosen) {
		return (chosen != null) ? chosen : Set.of();
	}

	private static String month(@Nullable LocalDate day) {
		return (day == null) ? "" : (day.getDayOfMonth() == 1) ? YearMonth.from(day).toString() : day.toString();
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private static String yesNo(@Nullable Boolean value) {
		return (value == null) ? "" : value.toString();
	}

	private static @Nullable Boolean yesNo(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : Boolean.valueOf(value);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
