package cn.township.congress.web.indicator;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.indicator.DraftReport;
import cn.township.congress.service.indicator.EditReport;
import cn.township.congress.service.indicator.PublishReport;
import cn.township.congress.service.indicator.ReportDetail;
import cn.township.congress.service.indicator.ReportToCongress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a report, as typed.
 */
final class ReportForms {

	private ReportForms() {
	}

	/** Of what a report is drafted. */
	record Draft(@Nullable Integer year, @Nullable Long session) {

		DraftReport.Command command(int thisYear) {
			return new DraftReport.Command(Objects.requireNonNullElse(this.year, thisYear), this.session);
		}

	}

	/** Title and text. */
	record Edit(@Nullable Integer version,
			@NotBlank(message = "{report.title.required}") @Size(max = 200,
					message = "{report.title.long}") @Nullable String title,
			@NotBlank(message = "{report.body.required}") @Size(max = 30000,
					message = "{report.body.long}") @Nullable String body) {

		static Edit of(ReportDetail.Head head) {
			return new Edit(head.version(), head.title(), head.body());
		}

		EditReport.Command command(long id) {
			return new EditReport.Command(id, Objects.requireNonNullElse(this.version, -1),
					Objects.requireNonNull(this.title), Objects.requireNonNull(this.body));
		}

	}

	/** At which session it was reported. */
	record Reported(@Nullable Integer version, @NotNull(message = "{report.course.required}") @Nullable Long course,
			@NotBlank(message = "{report.reporter.required}") @Size(max = 60,
					message = "{report.reporter.long}") @Nullable String reporter,
			@NotNull(message = "{form.date.required}") @Nullable LocalDate on) {

		ReportToCongress.Command command(long id) {
			return new ReportToCongress.Command(id, Objects.requireNonNullElse(this.version, -1),
					Objects.requireNonNull(this.course), Objects.requireNonNull(this.reporter),
					Objects.requireNonNull(this.on));
		}

	}

	/** Where it was made public. */
	record Publish(@Nullable Integer version,
			@NotBlank(message = "{report.where.required}") @Size(max = 200,
					message = "{report.where.long}") @Nullable String where,
			@NotNull(message = "{form.date.required}") @Nullable LocalDate on) {

		PublishReport.Command command(long id) {
			return new PublishReport.Command(id, Objects.requireNonNullElse(this.version, -1),
					Objects.requireNonNull(this.where).strip(), Objects.requireNonNull(this.on));
		}

	}

}
