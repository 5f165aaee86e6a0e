package cn.township.congress.web.session;

import java.util.Objects;

import cn.township.congress.service.session.ArchiveSession;
import cn.township.congress.service.session.CancelSession;
import cn.township.congress.service.session.CloseCourse;
import cn.township.congress.service.session.ConveneSession;
import cn.township.congress.service.session.MoveSession;
import cn.township.congress.service.session.NotifySession;
import cn.township.congress.service.session.OpenSession;
import cn.township.congress.service.session.RevisePlan;

import org.springframework.stereotype.Component;

/** Calls the use case of a step with what was typed. */
@Component
class CourseDeeds {

	private final RevisePlan revise;

	private final ConveneSession convene;

	private final NotifySession tell;

	private final MoveSession move;

	private final OpenSession open;

	private final CloseCourse close;

	private final ArchiveSession archive;

	private final CancelSession cancel;

	CourseDeeds(RevisePlan revise, ConveneSession convene, NotifySession tell, MoveSession move, OpenSession open,
			CloseCourse close, ArchiveSession archive, CancelSession cancel) {
		this.revise = revise;
		this.convene = convene;
		this.tell = tell;
		this.move = move;
		this.open = open;
		this.close = close;
		this.archive = archive;
		this.cancel = cancel;
	}

	void execute(CourseDeed deed, long id, CourseDeedForm form) {
		int version = form.versionOrNone();
		String by = Objects.requireNonNullElse(CourseDeedForm.text(form.by()), "");
		String reason = Objects.requireNonNullElse(CourseDeedForm.text(form.reason()), "");
		String place = CourseDeedForm.text(form.place());
		String note = CourseDeedForm.text(form.note());
		switch (deed) {
			case REVISE -> this.revise.execute(new RevisePlan.Command(id, version, form.days(), place));
			case CONVENE -> this.convene.execute(new ConveneSession.Command(id, version, form.day(), by,
					form.meetingId(), form.proposersIfDemanded(), note));
			case NOTIFY -> this.tell.execute(new NotifySession.Command(id, version, form.day(),
					Boolean.TRUE.equals(form.shortConfirmed()), CourseDeedForm.text(form.document()), note));
			case MOVE ->
				this.move.execute(new MoveSession.Command(id, version, form.day(), form.days(), place, by, reason));
			case OPEN -> this.open.execute(new OpenSession.Command(id, version, form.day(), note));
			case CLOSE -> this.close.execute(new CloseCourse.Command(id, version, form.day(), note));
			case ARCHIVE ->
				this.archive.execute(new ArchiveSession.Command(id, version, form.day(), form.reasonsGiven(), note));
			case CANCEL -> this.cancel.execute(new CancelSession.Command(id, version, reason));
		}
	}

}
