package cn.township.congress.service.inquiry;

import cn.township.congress.domain.inquiry.Question;
import cn.township.congress.domain.inquiry.QuestionNote;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Adds the answer to a question, or corrects the note.
 */
@UseCase(Permission.MANAGE_BILLS)
public class EditQuestion {

	private final InquiryDesk desk;

	EditQuestion(InquiryDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.entry(command.note().askedOn());
		Question question = this.desk.question(command.id(), command.version());
		SessionCourse course = this.desk.course(question.courseId());
		question.edit(course, this.desk.sitting(course), command.note());
	}

	public record Command(long id, int version, QuestionNote note) {
	}

}
