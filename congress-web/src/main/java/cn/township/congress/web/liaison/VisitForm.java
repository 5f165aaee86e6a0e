package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.township.congress.domain.liaison.TargetKind;
import cn.township.congress.service.liaison.DescribeVisit;
import cn.township.congress.service.liaison.RecordVisit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A visit as typed. Who came is chosen among the assigned officials and the deputies, or
 * written.
 */
record VisitForm(@Nullable Integer version, @Nullable LocalDate on, @Nullable String who,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String visitor,
		@Size(max = 100, message = "{form.post.tooLong}") @Nullable String post, @Nullable String target,
		@NotBlank(message = "{form.matter.required}") @Size(max = 1000,
				message = "{form.text.tooLong}") @Nullable String matter,
		@Size(max = 1000, message = "{form.text.tooLong}") @Nullable String followUp) {

	private static final Pattern CHOSEN = Pattern.compile("([AD]):([0-9]{1,18})");

	static VisitForm empty(LocalDate today) {
		return new VisitForm(null, today, "", "", "", "", "", "");
	}

	static String official(long assignment) {
		return "A:" + assignment;
	}

	static String deputy(long mandate) {
		return "D:" + mandate;
	}

	/** What only a new visit needs. */
	void checkNew(Errors errors) {
		if (this.on == null) {
			errors.rejectValue("on", "form.date.required");
		}
		boolean wanted = TargetCode.parse(this.target).filter((t) -> t.kind() != TargetKind.AREA).isPresent();
		if (!wanted) {
			errors.rejectValue("target", "form.choice.required");
		}
		boolean chosen = CHOSEN.matcher(Objects.requireNonNullElse(this.who, "")).matches();
		if (!chosen && Texts.orNull(this.visitor) == null) {
			errors.rejectValue("visitor", "form.visitor.required");
		}
	}

	RecordVisit.Command recording() {
		Matcher chosen = CHOSEN.matcher(Objects.requireNonNullElse(this.who, ""));
		Long id = chosen.matches() ? Long.valueOf(chosen.group(2)) : null;
		boolean official = id != null && chosen.group(1).equals("A");
		return new RecordVisit.Command(Objects.requireNonNull(this.on), official ? id : null, official ? null : id,
				Texts.orNull(this.visitor), Texts.orNull(this.post), TargetCode.parse(this.target).orElseThrow(),
				Objects.requireNonNull(this.matter).strip(), Texts.orNull(this.followUp));
	}

	DescribeVisit.Command describing(long id) {
		return new DescribeVisit.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.matter).strip(), Texts.orNull(this.followUp));
	}

	/** For the page that shows both texts after a lost update. */
	String text() {
		return this.matter + "\n" + Objects.requireNonNullElse(this.followUp, "");
	}

}
