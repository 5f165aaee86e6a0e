package cn.township.congress.service.indicator;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.indicator.ReportFigures;
import cn.township.congress.domain.indicator.ReportText;
import cn.township.congress.domain.indicator.SuggestionReport;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the deeds on reports share: the numbers and the text they would have now.
 */
@Component
class ReportDesk {

	private final FigureReader reader;

	private final FigureFreezer freezer;

	private final ReportDraft draft;

	private final CurrentUser currentUser;

	private final Clock clock;

	ReportDesk(FigureReader reader, FigureFreezer freezer, ReportDraft draft, CurrentUser currentUser, Clock clock) {
		this.reader = reader;
		this.freezer = freezer;
		this.draft = draft;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Numbers and text of today. */
	Fresh fresh(SuggestionReport report) {
		return fresh(report.unitCode().value(), report.year(), report.sessionId());
	}

	Fresh fresh(int unit, int year, @Nullable Long session) {
		FigureFilter filter = new FigureFilter(unit, (session != null) ? null : Integer.valueOf(year), session);
		FrozenFigures frozen = this.freezer.freeze(filter);
		ReportText text = this.draft.write(this.reader.unitName(filter), this.reader.period(filter), today(), frozen);
		return new Fresh(text, this.freezer.written(frozen), frozen);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, user());
	}

	String user() {
		return this.currentUser.actor().displayName();
	}

	/** What a draft of today says. */
	record Fresh(ReportText text, ReportFigures figures, FrozenFigures frozen) {

		/** By which the page says which draft it showed. */
		String mark() {
			return Integer.toHexString(this.text.body().hashCode());
		}

	}

}
