package cn.township.congress.web.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.service.deputy.DeputyDetail;
import cn.township.congress.service.deputy.DeputyList;
import cn.township.congress.service.deputy.DeputyRow;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How deputies and imports read on a page.
 */
@Component
class DeputyView {

	private static final String NONE = "—";

	private final Labels labels;

	private final Clock clock;

	DeputyView(Labels labels, Clock clock) {
		this.labels = labels;
		this.clock = clock;
	}

	DeputyLine line(DeputyRow row) {
		return new DeputyLine(row.id(), "/deputies/" + row.id(), row.unitName(), row.name(), this.labels.of(row.sex()),
				row.ethnicity(), row.born(), known(row.party()), known(row.education()), known(row.workUnit()),
				known(row.occupation()), row.district(), known(row.cardNo()), status(row.status()));
	}

	public Badge status(MandateStatus status) {
		Tone tone = switch (status) {
			case ACTIVE -> Tone.OK;
			case ELECTED, UNDER_REVIEW, CONFIRMED -> Tone.INFO;
			case SUSPENDED, TERMINATION_REPORTED -> Tone.WARN;
			case TERMINATED, INVALID, EXPIRED -> Tone.MUTE;
		};
		return new Badge(tone, this.labels.of(status));
	}

	/** 截至2026年3月5日; a day to come is today, as in the list. */
	String asOf(@Nullable LocalDate day) {
		LocalDate today = LocalDate.now(this.clock);
		return "截至" + this.labels.date((day != null && day.isBefore(today)) ? day : today);
	}

	LocalDate day() {
		return LocalDate.now(this.clock);
	}

	/** As a field of a form has it. */
	String isoToday() {
		return day().toString();
	}

	String today() {
		return this.labels.date(LocalDate.now(this.clock));
	}

	/** The "of which" rows a deputy counts in; empty where in none. */
	static String marks(DeputyDetail.Head head) {
		StringJoiner marks = new StringJoiner("、");
		add(marks, "农民工", head.migrantWorker());
		add(marks, "归侨侨眷", head.overseasFamily());
		add(marks, "残疾人", head.disabled());
		add(marks, "退役军人", head.veteran());
		add(marks, "新的社会阶层人士", head.newStratum());
		return marks.toString();
	}

	private static void add(StringJoiner marks, String mark, boolean ticked) {
		if (ticked) {
			marks.add(mark);
		}
	}

	static List<Choice> choices(List<DeputyList.Named> named) {
		return named.stream().map((one) -> new Choice(Long.toString(one.id()), one.name())).toList();
	}

	static String known(@Nullable String fact) {
		return (fact != null) ? fact : NONE;
	}

}
