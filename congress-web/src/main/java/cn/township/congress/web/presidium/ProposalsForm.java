package cn.township.congress.web.presidium;

import java.util.List;
import java.util.Objects;

import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.service.presidium.ProposeHandOvers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * To whom the suggestions of an item are to be handed over, as typed.
 */
record ProposalsForm(@Valid @Nullable List<Row> rows) {

	static ProposalsForm of(List<MeetingFile.Subject> subjects) {
		return new ProposalsForm(subjects.stream()
			.map((one) -> new Row(one.id(), one.leadId(), one.assistingIds(), one.months(), one.longGround()))
			.toList());
	}

	ProposeHandOvers.Command command(long item) {
		List<Row> typed = (this.rows != null) ? this.rows : List.of();
		return new ProposeHandOvers.Command(item,
				typed.stream().filter((row) -> row.subject() != null).map(Row::command).toList());
	}

	/** One suggestion. */
	record Row(@Nullable Long subject, @Nullable Long lead, @Nullable List<Long> assisting,
			@Min(value = 1, message = "{form.months.required}") @Max(value = 6,
					message = "{form.months.required}") @Nullable Integer months,
			@Size(max = 500, message = "{form.text.tooLong}") @Nullable String longGround) {

		ProposeHandOvers.Row command() {
			return new ProposeHandOvers.Row(Objects.requireNonNull(this.subject), this.lead,
					(this.assisting != null) ? this.assisting.stream().filter(Objects::nonNull).toList() : List.of(),
					this.months, Typed.orNull(this.longGround));
		}

	}

}
