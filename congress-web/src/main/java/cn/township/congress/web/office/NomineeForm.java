package cn.township.congress.web.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.office.NominatedBy;
import cn.township.congress.service.deputy.DeputyFields;
import cn.township.congress.service.office.IdentifyWriteIn;
import cn.township.congress.service.office.Nominate;
import cn.township.congress.service.office.Nominee;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A nomination as typed, or who a name is that the voters wrote in.
 *
 * @param mandate a deputy; none for somebody else, whose name and birth follow
 */
record NomineeForm(@Nullable Integer version, @Nullable NominatedBy by, @Nullable Long mandate, @Nullable String name,
		@Nullable Sex sex, @Nullable String ethnicity, @Nullable String born, @Nullable String party,
		@Nullable String education, @Nullable String workUnit,
		@Size(max = 2000, message = "{form.text.tooLong}") @Nullable String introduction,
		@Size(max = 60, message = "{form.text.tooLong}") @Nullable String governmentPost,
		@Size(max = 500, message = "{form.text.tooLong}") @Nullable String override, @Nullable LocalDate on,
		@Nullable List<Long> nominators) {

	static NomineeForm empty(int version, NominatedBy by, @Nullable String name) {
		return new NomineeForm(version, by, null, name, null, "汉族", "", "", "", "", "", "", "", null, List.of());
	}

	/** What cannot be left out. */
	void check(Errors errors) {
		if (this.by == null) {
			errors.rejectValue("by", "form.choice.required");
		}
		if (this.mandate != null) {
			return;
		}
		if (isBlank(this.name)) {
			errors.rejectValue("mandate", "nominee.required");
			return;
		}
		if (isBlank(this.born)) {
			errors.rejectValue("born", "form.born.required");
		}
		if (isBlank(this.ethnicity)) {
			errors.rejectValue("ethnicity", "form.choice.required");
		}
		if (this.sex == null && !errors.hasFieldErrors("sex")) {
			errors.rejectValue("sex", "form.choice.required");
		}
	}

	Nominate.Command nominate(long electionId, LocalDate today) {
		List<Long> signers = (this.by == NominatedBy.PRESIDIUM || this.nominators == null) ? List.of()
				: this.nominators.stream().filter(Objects::nonNull).toList();
		return new Nominate.Command(electionId, versionOrNone(), (this.on != null) ? this.on : today, nominee(),
				signers);
	}

	/** Deputies nominate, but nobody is ticked. */
	boolean lacksNominators() {
		return this.by == NominatedBy.DEPUTIES && (this.nominators == null || this.nominators.isEmpty());
	}

	IdentifyWriteIn.Command identify(long electionId, long lineId) {
		return new IdentifyWriteIn.Command(electionId, versionOrNone(), lineId, nominee());
	}

	private Nominee nominee() {
		return new Nominee(this.mandate, (this.mandate != null) ? null : fields(), text(this.introduction),
				text(this.governmentPost), text(this.override));
	}

	private DeputyFields fields() {
		return new DeputyFields(Objects.requireNonNull(this.name), Objects.requireNonNull(this.sex),
				Objects.requireNonNull(this.ethnicity), Objects.requireNonNull(this.born), this.party, null,
				this.education, null, this.workUnit, null, null, null, null, null, Set.of(), null, null, null,
				Set.of());
	}

	private int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
