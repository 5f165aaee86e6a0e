package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.suggestion.EventKind;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.suggestion.RunningClock;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionDetail.Event;
import cn.township.congress.service.suggestion.SuggestionDetail.Head;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Step;
import cn.township.congress.web.shared.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells how far a suggestion is: the line under its title, the chain of steps, the
 * timeline and the deadline with its law.
 */
@Component
class SuggestionStory {

	private final Labels labels;

	SuggestionStory(Labels labels) {
		this.labels = labels;
	}

	String subtitle(SuggestionDetail detail) {
		Head head = detail.head();
		String joint = detail.jointSigners().isEmpty() ? null : "附议 " + detail.jointSigners().size() + " 人";
		return Stream
			.of("领衔 " + detail.leadDeputy().name() + "（" + detail.leadDeputy().district() + "）", joint,
					"类别 " + this.labels.of(head.category()), head.inSession() ? "会议期间提出" : "闭会期间提出",
					detail.citation().full())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	/** The deadline, since when it is counted, and what it rests on. */
	@Nullable String deadlineSentence(SuggestionDetail detail) {
		return detail.procedure().firstClock().map(this::sentence).orElse(null);
	}

	private String sentence(RunningClock clock) {
		return this.labels.of(clock.kind()) + " " + this.labels.date(clock.dueOn()) + " · " + clock.basis();
	}

	/** The other clocks that run. */
	List<ClockLine> clocks(SuggestionDetail detail, LocalDate today) {
		return detail.procedure()
			.otherClocks()
			.stream()
			.map((clock) -> new ClockLine(
					this.labels.of(clock.kind()) + ((clock.whose() != null) ? "（" + clock.whose() + "）" : ""),
					this.labels.date(clock.dueOn()), Badge.deadline(clock.dueOn(), today), clock.basis()))
			.toList();
	}

	List<TimelineEntry> timeline(SuggestionDetail detail) {
		return detail.events().stream().map(this::entry).toList();
	}

	List<Step> steps(SuggestionDetail detail, LocalDate today) {
		Head head = detail.head();
		List<Step> steps = new ArrayList<>();
		steps.add(done("提出", head.submittedOn()));
		add(steps, "受理", head.acceptedOn());
		add(steps, "主席团交办", head.handedOverOn());
		boolean open = head.status().awaitsReply();
		add(steps, "答复", open ? null : head.repliedOn());
		add(steps, "代表评价", dayOf(detail, EventKind.EVALUATED, head));
		if (!detail.procedure().promises().isEmpty()) {
			boolean kept = detail.procedure().openPromise().isEmpty();
			add(steps, "承诺落实", kept ? detail.procedure().promises().get(0).settledOn() : null);
		}
		add(steps, "办结", head.concludedOn());
		boolean late = detail.procedure().firstClock().filter((clock) -> clock.dueOn().isBefore(today)).isPresent();
		return head.status().isClosed() ? steps : withCurrent(steps, late);
	}

	private static @Nullable LocalDate dayOf(SuggestionDetail detail, EventKind kind, Head head) {
		if (head.satisfaction() == null || head.status() == SuggestionStatus.REHANDLING) {
			return null;
		}
		return detail.events()
			.stream()
			.filter((event) -> event.kind() == kind)
			.map(Event::happenedOn)
			.findFirst()
			.orElse(null);
	}

	private void add(List<Step> steps, String label, @Nullable LocalDate on) {
		steps.add((on != null) ? done(label, on) : new Step(label, null, Step.State.TODO));
	}

	private Step done(String label, LocalDate on) {
		return new Step(label, this.labels.shortDate(on), Step.State.DONE);
	}

	/** The first step not done is the one going on. */
	private static List<Step> withCurrent(List<Step> steps, boolean late) {
		List<Step> marked = new ArrayList<>(steps);
		for (int i = 0; i < marked.size(); i++) {
			Step step = marked.get(i);
			if (step.state() == Step.State.TODO) {
				marked.set(i, new Step(step.label(), null, late ? Step.State.LATE : Step.State.CURRENT));
				return marked;
			}
		}
		return marked;
	}

	private TimelineEntry entry(Event event) {
		String what = this.labels.of(event.kind()) + ((event.detail() != null) ? "：" + event.detail() : "");
		return new TimelineEntry(this.labels.date(event.happenedOn()), what, event.recordedBy() + " 录入");
	}

}
