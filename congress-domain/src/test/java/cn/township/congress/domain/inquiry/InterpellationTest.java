package cn.township.congress.domain.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import cn.township.congress.domain.bill.BillMother;
import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.deputy.Standing;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("质询案和询问")
class InterpellationTest {

	private static final String GOVERNMENT = "柳溪镇人民政府";

	private static final LocalDate DAY = CongressMother.SECOND_OPENED_ON;

	private static final Sitting SITTING = new Sitting(CongressMother.SECOND_OPENED_ON,
			CongressMother.SECOND_CLOSED_ON);

	@Test
	@DisplayName("代表十人以上联名可以书面提出质询案，九人不行（地方组织法第二十四条）")
	void tenDeputies() {
		Interpellation nine = signed(9);
		assertRefused("interpellation.fewSigners", "地方组织法第二十四条",
				() -> nine.submit(SITTING, deputies(9), 10, 1, on(DAY)));
		assertThat(submitted(10).status()).isEqualTo(InterpellationStatus.SUBMITTED);
	}

	@ParameterizedTest
	@EnumSource(value = Standing.class, names = "IN_OFFICE", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("暂停职务、资格终止和不是本届本级代表的不能联名质询（地方组织法第二十四条，代表法第六十一条、第六十二条）")
	void onlyThoseInOfficeSign(Standing standing) {
		Interpellation draft = signed(9);
		assertRefused("deputy.mayNotSign", standing.basis().label(),
				() -> draft.sign(new Signatory(200, "孙小满", standing), on(DAY)));
	}

	@Test
	@DisplayName("同一代表不能签名两次，提出后不能再加签（地方组织法第二十四条）")
	void nobodySignsTwiceOrLate() {
		Interpellation draft = signed(3);
		assertRefused("interpellation.signedTwice", "地方组织法第二十四条", () -> draft.sign(deputy(1), on(DAY)));
		assertRefused("interpellation.signLate", "地方组织法第二十四条", () -> submitted(10).sign(deputy(11), on(DAY)));
	}

	@ParameterizedTest
	@CsvSource({ "2026-07-14", "2026-07-17" })
	@DisplayName("只有在人民代表大会会议期间才能提出质询案，会前、闭会后都不行（地方组织法第二十四条）")
	void onlyWhileTheCongressSits(LocalDate day) {
		Interpellation draft = signed(10, day);
		assertRefused("interpellation.notSitting", "地方组织法第二十四条",
				() -> draft.submit(SITTING, deputies(10), 10, 1, on(day)));
		assertRefused("interpellation.notSitting", "地方组织法第二十四条",
				() -> signed(10).submit(new Sitting(null, null), deputies(10), 10, 1, on(DAY)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "柳溪镇财政所", "中共柳溪镇委员会", "云谷县人民政府", "柳溪派出所", "石坪村民委员会" })
	@DisplayName("乡镇代表只能质询本级人民政府（代表法第二十条第三款）")
	void onlyTheTownshipGovernment(String other) {
		assertRefused("interpellation.otherAddressee", "代表法第二十条第三款",
				() -> new Interpellation(BillMother.course(), text(other), GOVERNMENT, on(DAY)));
	}

	@ParameterizedTest
	@CsvSource({ "'', 问题, 内容, interpellation.addresseeMissing", "镇人民政府, ' ', 内容, interpellation.questionMissing",
			"镇人民政府, 问题, '', interpellation.contentMissing" })
	@DisplayName("质询案应当写明质询对象、质询的问题和内容（代表法第二十条第四款）")
	void itNamesAddresseeQuestionAndContent(String addressee, String question, String content, String key) {
		assertRefused(key, "代表法第二十条第四款", () -> new InterpellationText(addressee, question, content));
	}

	@Test
	@DisplayName("怎样答复由主席团决定，决定前不能登记答复（地方组织法第二十四条）")
	void thePresidiumDecidesHow() {
		Interpellation submitted = submitted(10);
		assertRefused("interpellation.answerNotDue", "地方组织法第二十四条", () -> submitted.answer(letter(), on(DAY)));
		submitted.accept(AnswerMode.ORAL_PLENARY, BillMother.decision(), on(DAY));
		assertThat(submitted.status()).isEqualTo(InterpellationStatus.ACCEPTED);
		assertRefused("interpellation.decidedAlready", "地方组织法第二十四条",
				() -> submitted.accept(AnswerMode.WRITTEN, BillMother.decision(), on(DAY)));
	}

	@Test
	@DisplayName("由政府负责人到会答复或者签署，其他人员不能代替（地方组织法第二十四条）")
	void theHeadAnswers() {
		assertRefused("interpellation.notHead", "地方组织法第二十四条",
				() -> new AnswerLetter("李干事", Capacity.OTHER, null, "已经整改"));
		assertThat(answered(10).status()).isEqualTo(InterpellationStatus.ANSWERED);
	}

	@ParameterizedTest(name = "提案代表{0}名，不满意{1}名：{2}")
	@CsvSource({ "10, 5, RE_ANSWER_REQUIRED", "10, 4, ANSWERED", "11, 6, RE_ANSWER_REQUIRED", "11, 5, ANSWERED" })
	@DisplayName("提出质询案的代表半数以上（含正好一半）不满意的，再作答复（代表法第二十条）")
	void halfOrMoreDissatisfied(int proposers, int dissatisfied, InterpellationStatus result) {
		Interpellation answered = answered(proposers);
		answered.asked(proposers - dissatisfied, dissatisfied, on(DAY));
		assertThat(answered.status()).isEqualTo(result);
	}

	@Test
	@DisplayName("再作答复后可以办结；要求再作答复时、没有征询意见时不能办结（代表法第二十条）")
	void answeredOnceMore() {
		Interpellation answered = answered(10);
		assertRefused("interpellation.closeNotAsked", "代表法第二十条", () -> answered.close(on(DAY)));
		answered.asked(2, 8, on(DAY));
		assertRefused("interpellation.closeNotAnswered", "地方组织法第二十四条", () -> answered.close(on(DAY)));
		answered.answer(letter(), on(DAY.plusDays(1)));
		answered.asked(4, 6, on(DAY.plusDays(1)));
		assertThat(answered.rounds()).isEqualTo(2);
		answered.close(on(DAY.plusDays(1)));
		assertThat(answered.status()).isEqualTo(InterpellationStatus.CLOSED);
	}

	@Test
	@DisplayName("满意和不满意的人数合计不能超过提案代表人数（代表法第二十条）")
	void countsFitTheProposers() {
		assertRefused("interpellation.countsDisagree", "代表法第二十条", () -> answered(10).asked(6, 5, on(DAY)));
		Interpellation asked = answered(10);
		asked.asked(10, 0, on(DAY));
		assertRefused("interpellation.askedAlready", "代表法第二十条", () -> asked.asked(9, 1, on(DAY)));
	}

	@Test
	@DisplayName("答复前可以撤回，答复后不能（地方组织法第二十四条）")
	void withdrawnBeforeTheAnswer() {
		Interpellation accepted = accepted(10);
		accepted.withdraw("问题已经解决", on(DAY));
		assertThat(accepted.status()).isEqualTo(InterpellationStatus.WITHDRAWN);
		assertRefused("interpellation.withdrawLate", "地方组织法第二十四条", () -> answered(10).withdraw("问题已经解决", on(DAY)));
	}

	@Test
	@DisplayName("询问在会议期间审议议案和报告时提出，不需要联名（地方组织法第二十三条、代表法第十九条）")
	void aQuestionNeedsNobodyElse() {
		QuestionNote note = new QuestionNote(DAY, null, null, GOVERNMENT, "防洪堤资金从哪里来？", "镇长王强", "县级补助六成。");
		assertThat(new Question(BillMother.course(), SITTING, note, "周敏").courseId()).isZero();
		QuestionNote between = new QuestionNote(DAY.minusDays(9), null, null, GOVERNMENT, "资金从哪里来？", null, null);
		assertRefused("question.notSitting", "地方组织法第二十三条",
				() -> new Question(BillMother.course(), SITTING, between, "周敏"));
		assertRefused("question.contentMissing", "代表法第十九条",
				() -> new QuestionNote(DAY, null, null, GOVERNMENT, " ", null, null));
	}

	private static Interpellation answered(int proposers) {
		Interpellation accepted = accepted(proposers);
		accepted.answer(letter(), on(DAY));
		return accepted;
	}

	private static Interpellation accepted(int proposers) {
		Interpellation submitted = submitted(proposers);
		submitted.accept(AnswerMode.ORAL_PLENARY, BillMother.decision(), on(DAY));
		return submitted;
	}

	private static Interpellation submitted(int proposers) {
		Interpellation draft = signed(proposers);
		draft.submit(SITTING, deputies(proposers), 10, 1, on(DAY));
		return draft;
	}

	private static Interpellation signed(int proposers) {
		return signed(proposers, DAY);
	}

	private static Interpellation signed(int proposers, LocalDate day) {
		Interpellation draft = new Interpellation(BillMother.course(), text("镇人民政府"), GOVERNMENT, on(day));
		deputies(proposers).forEach((one) -> draft.sign(one, on(day)));
		return draft;
	}

	private static InterpellationText text(String addressee) {
		return new InterpellationText(addressee, "农村饮水工程为何逾期", "去年决议的饮水工程至今没有通水，请说明原因和完成时间。");
	}

	private static AnswerLetter letter() {
		return new AnswerLetter("王强", Capacity.HEAD, null, "因管材到货延迟，8月底通水。");
	}

	private static Signatory deputy(int number) {
		return new Signatory(100 + number, "代表" + number, Standing.IN_OFFICE);
	}

	private static List<Signatory> deputies(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(InterpellationTest::deputy).toList();
	}

	private static Entry on(LocalDate day) {
		return EntryMother.on(day);
	}

}
