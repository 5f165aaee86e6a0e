package cn.township.congress.service.inquiry;

import cn.township.congress.domain.inquiry.Question;
import cn.township.congress.domain.inquiry.QuestionNote;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Notes a question a deputy asked and what was answered.
 */
@UseCase(Permission.MANAGE_BILLS)
public class NoteQuestion {

	private final InquiryDesk desk;

	NoteQuestion(InquiryDesk desk) {
		this.desk = desk;
	}

	/** Returns the id of the question. */
	public long execute(Command command) {
		this.desk.entry(command.note().askedOn());
		SessionCourse course = this.desk.course(command.courseId());
		return this.desk.save(new Question(course, this.desk.sitting(course), command.note(), this.desk.actorName()));
	}

	public record Command(long courseId, QuestionNote note) {
	}

}
