package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.bill.BillText;
import cn.township.congress.domain.inquiry.AnswerLetter;
import cn.township.congress.domain.inquiry.AnswerMode;
import cn.township.congress.domain.inquiry.Capacity;
import cn.township.congress.domain.inquiry.InterpellationText;
import cn.township.congress.domain.inquiry.QuestionNote;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.bill.DecisionForm;
import cn.township.congress.service.bill.ImplementBill;
import cn.township.congress.service.bill.ListBill;
import cn.township.congress.service.bill.NotListBill;
import cn.township.congress.service.bill.RecordDeliberation;
import cn.township.congress.service.bill.RegisterBill;
import cn.township.congress.service.bill.WithdrawBill;
import cn.township.congress.service.inquiry.AnswerInterpellation;
import cn.township.congress.service.inquiry.AskProposers;
import cn.township.congress.service.inquiry.CloseInterpellation;
import cn.township.congress.service.inquiry.DecideMode;
import cn.township.congress.service.inquiry.NoteQuestion;
import cn.township.congress.service.inquiry.RegisterInterpellation;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bills, interpellations and questions of a session of the demo.
 */
@Component
class DemoBills {

	private static final String PRESIDIUM = "主席团第二次会议";

	private final BeanFactory useCases;

	private final DemoVersions versions;

	private final CurrentUser currentUser;

	private final JdbcClient jdbc;

	DemoBills(BeanFactory useCases, DemoVersions versions, CurrentUser currentUser, JdbcClient jdbc) {
		this.useCases = useCases;
		this.versions = versions;
		this.currentUser = currentUser;
		this.jdbc = jdbc;
	}

	/**
	 * Puts them forward, lists or returns them; what is passed has been deliberated.
	 * @return what is voted on, by the item of the agenda
	 */
	Map<Long, LineCount> beforeTheVote(long course, List<BillSeedRow> bills, LocalDate opened, Actor chair) {
		Map<Long, LineCount> voted = new LinkedHashMap<>();
		for (BillSeedRow row : bills) {
			long id = get(RegisterBill.class).execute(new RegisterBill.Command(course, row.proposer(),
					new BillText(row.subject(), row.grounds(), row.plan()), row.on(), mandates(course, row.names()),
					true));
			DecisionForm decision = new DecisionForm(null, opened, session(course) + PRESIDIUM);
			switch (row.result()) {
				case PASSED -> {
					as(chair, () -> get(ListBill.class).execute(new ListBill.Command(id, version(id), decision)));
					get(RecordDeliberation.class)
						.execute(new RecordDeliberation.Command(id, version(id), opened, null, "各代表组", row.note()));
					voted.put(item(id), row.votes());
				}
				case RETURNED -> as(chair, () -> get(NotListBill.class)
					.execute(new NotListBill.Command(id, version(id), decision, row.note(), null)));
				case WITHDRAWN ->
					get(WithdrawBill.class).execute(new WithdrawBill.Command(id, version(id), row.on(), row.note()));
			}
		}
		return voted;
	}

	/** What was passed is handed to the government. */
	void afterTheVote(long course, List<BillSeedRow> bills, LocalDate on) {
		for (BillSeedRow row : bills) {
			LocalDate due = row.reportDue();
			if (due != null) {
				long id = bill(course, row.subject());
				get(ImplementBill.class)
					.execute(new ImplementBill.Command(id, version(id), on, row.township() + "人民政府", due));
			}
		}
	}

	void inquire(long course, List<InquirySeedRow> rows, Actor chair) {
		for (InquirySeedRow row : rows) {
			List<Long> deputies = mandates(course, row.deputies());
			if (row.interpellation()) {
				interpellate(course, row, deputies, chair);
			}
			else {
				get(NoteQuestion.class).execute(new NoteQuestion.Command(course, new QuestionNote(row.on(), null,
						deputies.get(0), row.township() + "人民政府", row.content(), row.answeredBy(), row.answer())));
			}
		}
	}

	private void interpellate(long course, InquirySeedRow row, List<Long> deputies, Actor chair) {
		long id = get(RegisterInterpellation.class).execute(new RegisterInterpellation.Command(course,
				new InterpellationText(row.township() + "人民政府", row.asked(), row.content()), row.on(), deputies, true));
		as(chair, () -> get(DecideMode.class).execute(new DecideMode.Command(id, asked(id), AnswerMode.ORAL_PRESIDIUM,
				row.on(), null, session(course) + PRESIDIUM)));
		get(AnswerInterpellation.class).execute(new AnswerInterpellation.Command(id, asked(id), row.on(),
				new AnswerLetter(row.answeredBy(), Capacity.HEAD, null, row.answer())));
		get(AskProposers.class).execute(new AskProposers.Command(id, asked(id), row.on(),
				Objects.requireNonNull(row.satisfied()), Objects.requireNonNull(row.dissatisfied())));
		as(chair,
				() -> get(CloseInterpellation.class).execute(new CloseInterpellation.Command(id, asked(id), row.on())));
	}

	private List<Long> mandates(long course, List<String> names) {
		return names.stream()
			.map((name) -> this.jdbc.sql("""
					SELECT min(m.id) FROM deputy_mandate m JOIN person p ON p.id = m.person_id
					JOIN session_course c ON c.congress_id = m.congress_id WHERE c.id = :course AND p.name = :name""")
				.param("course", course)
				.param("name", name)
				.query(Long.class)
				.single())
			.toList();
	}

	/** How the session is cited. */
	private String session(long course) {
		return this.jdbc.sql("""
				SELECT g.term_no, c.session_no FROM session_course c JOIN congress g ON g.id = c.congress_id
				WHERE c.id = :course""")
			.param("course", course)
			.query((row, number) -> "第" + ChineseNumber.of(row.getInt("term_no")) + "届人大第"
					+ ChineseNumber.of(row.getInt("session_no")) + "次会议")
			.single();
	}

	private long item(long bill) {
		this.versions.of("bill", bill);
		return this.jdbc.sql("SELECT item_id FROM bill WHERE id = :id").param("id", bill).query(Long.class).single();
	}

	private long bill(long course, String subject) {
		return this.jdbc.sql("SELECT id FROM bill WHERE course_id = :course AND subject = :subject")
			.param("course", course)
			.param("subject", subject)
			.query(Long.class)
			.single();
	}

	private int version(long bill) {
		return this.versions.of("bill", bill);
	}

	private int asked(long interpellation) {
		return this.versions.of("interpellation", interpellation);
	}

	private <T> T get(Class<T> useCase) {
		return this.useCases.getBean(useCase);
	}

	private void as(Actor chair, Runnable deed) {
		this.currentUser.as(chair, () -> {
			deed.run();
			return true;
		});
	}

}
