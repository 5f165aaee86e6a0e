package cn.township.congress.web.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.service.deputy.DeputyList;
import cn.township.congress.service.deputy.DeputyRow;
import cn.township.congress.service.shared.Times;
import cn.township.congress.service.sheet.ImportStatus;
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
		return new DeputyLine("/deputies/" + row.id(), row.unitName(), row.name(), this.labels.of(row.sex()),
				row.ethnicity(), row.born(), known(row.party()), known(row.education()), known(row.workUnit()),
				known(row.occupation()), row.district(), known(row.cardNo()), status(row.status()));
	}

	Badge status(MandateStatus status) {
		Tone tone = switch (status) {
			case ACTIVE -> Tone.OK;
			case ELECTED, UNDER_REVIEW, CONFIRMED -> Tone.INFO;
			case SUSPENDED, TERMINATION_REPORTED -> Tone.WARN;
			case TERMINATED, INVALID, EXPIRED -> Tone.MUTE;
		};
		return new Badge(tone, this.labels.of(status));
	}

	Badge status(ImportStatus status) {
		Tone tone = switch (status) {
			case PREVIEWED -> Tone.WARN;
			case CONFIRMED -> Tone.OK;
			case UNDONE, DISCARDED -> Tone.MUTE;
		};
		return new Badge(tone, this.labels.of(status));
	}

	String today() {
		return this.labels.date(LocalDate.now(this.clock));
	}

	String time(@Nullable OffsetDateTime time) {
		return (time == null) ? "" : this.labels.time(time.atZoneSameInstant(Times.ZONE).toLocalDateTime());
	}

	static List<Choice> choices(List<DeputyList.Named> named) {
		return named.stream().map((one) -> new Choice(Long.toString(one.id()), one.name())).toList();
	}

	static String known(@Nullable String fact) {
		return (fact != null) ? fact : NONE;
	}

}
