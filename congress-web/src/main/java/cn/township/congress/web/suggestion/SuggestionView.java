package cn.township.congress.web.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionRow;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How states, rows and choices of suggestions read on a page.
 */
@Component
class SuggestionView {

	private final Labels labels;

	private final Clock clock;

	SuggestionView(Labels labels, Clock clock) {
		this.labels = labels;
		this.clock = clock;
	}

	SuggestionLine line(SuggestionRow row) {
		boolean open = row.status().awaitsReply() && row.dueOn() != null;
		String deputies = row.leadDeputy() + ((row.signers() > 1) ? "等" + row.signers() + "人" : "");
		String after = Stream.of(this.labels.of(row.resultClass()), this.labels.of(row.satisfaction()))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.split(" ")[0])
			.collect(Collectors.joining(" · "));
		return new SuggestionLine("/suggestions/" + row.id(), row.citation().number(), row.citation().occasion(),
				row.title(), this.labels.of(row.category()), deputies, this.labels.date(row.submittedOn()),
				row.unitName(), (row.agency() != null) ? row.agency() : "—", status(row.status()),
				open ? due(row.dueOn()) : null, open ? this.labels.date(row.dueOn()) : null, after);
	}

	Badge status(SuggestionStatus status) {
		return new Badge(tone(status), this.labels.of(status));
	}

	@Nullable Badge due(@Nullable LocalDate dueOn) {
		return (dueOn == null) ? null : Badge.deadline(dueOn, today());
	}

	/** The text as it stands now, for the page of a lost update. */
	String text(SuggestionDetail detail) {
		SuggestionDetail.Head head = detail.head();
		return head.title() + "\n" + head.facts() + "\n" + head.proposal();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	List<Choice> choices(Enum<?>[] constants) {
		return Arrays.stream(constants).map((c) -> new Choice(c.name(), this.labels.of(c))).toList();
	}

	private static Tone tone(SuggestionStatus status) {
		return switch (status) {
			case DRAFT, NOT_ACCEPTED, WITHDRAWN -> Tone.MUTE;
			case SUBMITTED, RETURNED_TO_DEPUTY, SEND_BACK_REQUESTED, REHANDLING -> Tone.WARN;
			case ACCEPTED, HANDED_OVER, HANDLING, REPLIED -> Tone.INFO;
			case EVALUATED, TRACKING, CONCLUDED -> Tone.OK;
		};
	}

}
