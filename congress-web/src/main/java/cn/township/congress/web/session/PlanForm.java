package cn.township.congress.web.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.StandardAgenda;
import cn.township.congress.service.session.PlanSession;
import cn.township.congress.service.session.SessionProposal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The plan of a session as typed: what of the usual agenda is ticked and how it reads,
 * and which meetings to create.
 *
 * @param sessionNo the number the page showed, so that sending the form twice is noticed
 */
record PlanForm(@Nullable Integer sessionNo, @NotNull(message = "{form.date.required}") @Nullable LocalDate from,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate to,
		@Size(max = 100, message = "{form.text.tooLong}") @Nullable String place, @Nullable List<Line> items,
		@Nullable Boolean preparatory, @Min(0) @Max(9) @Nullable Integer plenaries,
		@Min(0) @Max(9) @Nullable Integer presidiums, @Min(0) @Max(20) @Nullable Integer groups) {

	static PlanForm of(SessionProposal proposal) {
		boolean extraordinary = proposal.order() == RunningOrder.EXTRAORDINARY;
		List<Line> lines = proposal.agenda().stream().map(Line::of).toList();
		return new PlanForm(proposal.sessionNo(), null, null, "", lines, !extraordinary, extraordinary ? 1 : 2,
				extraordinary ? 0 : 2, extraordinary ? 0 : 3);
	}

	PlanSession.Command command(long congressId, RunningOrder order) {
		return new PlanSession.Command(congressId, Objects.requireNonNullElse(this.sessionNo, 0), order,
				new SessionCourse.Days(Objects.requireNonNull(this.from), Objects.requireNonNull(this.to)),
				CourseDeedForm.text(this.place), ticked(),
				new PlanSession.UsualMeetings(Boolean.TRUE.equals(this.preparatory), number(this.plenaries),
						number(this.presidiums), number(this.groups)));
	}

	/** Ticked lines without words are refused at the line. */
	void check(Errors errors) {
		List<Line> lines = lines();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			String title = CourseDeedForm.text(line.title());
			if (line.isTicked() && (title == null || title.length() > 200 || line.kind() == null)) {
				errors.rejectValue("items[" + i + "].title", "agenda.form.title");
			}
			else if (line.isTicked() && line.presenter() != null && line.presenter().length() > 100) {
				errors.rejectValue("items[" + i + "].presenter", "form.text.tooLong");
			}
		}
	}

	private List<AgendaText> ticked() {
		return lines().stream().filter(Line::isTicked).map(Line::text).toList();
	}

	private List<Line> lines() {
		return Objects.requireNonNullElse(this.items, List.of());
	}

	private static int number(@Nullable Integer typed) {
		return (typed != null) ? typed : 0;
	}

	/** A line of the agenda. */
	record Line(@Nullable Boolean ticked, @Nullable AgendaKind kind, @Nullable String title, @Nullable String presenter,
			@Nullable Boolean needsVote) {

		static Line of(StandardAgenda.Proposal proposal) {
			AgendaText text = proposal.text();
			return new Line(proposal.usual(), text.kind(), text.title(), text.presenter(), text.needsVote());
		}

		boolean isTicked() {
			return Boolean.TRUE.equals(this.ticked);
		}

		AgendaText text() {
			return new AgendaText(Objects.requireNonNull(this.kind),
					Objects.requireNonNull(CourseDeedForm.text(this.title)), CourseDeedForm.text(this.presenter),
					Boolean.TRUE.equals(this.needsVote));
		}

	}

}
