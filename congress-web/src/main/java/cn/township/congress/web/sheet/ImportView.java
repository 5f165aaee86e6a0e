package cn.township.congress.web.sheet;

import java.time.OffsetDateTime;

import cn.township.congress.service.shared.Times;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How imports read.
 */
@Component
public class ImportView {

	private final Labels labels;

	ImportView(Labels labels) {
		this.labels = labels;
	}

	public BatchLine line(ImportBatch batch) {
		return new BatchLine(batch, time(batch.createdAt()), time(batch.confirmedAt()), time(batch.undoneAt()),
				status(batch.status()));
	}

	public String time(@Nullable OffsetDateTime time) {
		return (time == null) ? "" : this.labels.time(time.atZoneSameInstant(Times.ZONE).toLocalDateTime());
	}

	private Badge status(ImportStatus status) {
		Tone tone = switch (status) {
			case PREVIEWED -> Tone.WARN;
			case CONFIRMED -> Tone.OK;
			case UNDONE, DISCARDED -> Tone.MUTE;
		};
		return new Badge(tone, this.labels.of(status));
	}

}
