package cn.township.congress.web.deputy;

import cn.township.congress.domain.deputy.MandateChangeKind;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.service.deputy.ChangeRow;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How the register of changes reads on a page, a paper and in a workbook.
 */
@Component
class ChangeView {

	private final Labels labels;

	ChangeView(Labels labels) {
		this.labels = labels;
	}

	ChangeLine line(ChangeRow row) {
		return new ChangeLine("/deputies/" + row.mandateId(), this.labels.date(row.changedOn()), row.unitName(),
				row.name(), row.district(), this.labels.of(row.kind()), ground(row), this.labels.date(row.groundOn()),
				orEmpty(row.document()), orEmpty(row.note()),
				row.recordedBy() + " " + this.labels.time(row.recordedAt()) + " 登记");
	}

	String kind(ChangeRow row) {
		return this.labels.of(row.kind());
	}

	String ground(ChangeRow row) {
		String constant = row.ground();
		if (constant == null) {
			return "";
		}
		return (row.kind() == MandateChangeKind.SUSPENDED) ? this.labels.of(SuspensionGround.valueOf(constant))
				: this.labels.of(TerminationGround.valueOf(constant));
	}

	private static String orEmpty(@Nullable String text) {
		return (text == null) ? "" : text;
	}

}
