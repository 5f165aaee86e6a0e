package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.presidium.MinutesStatus;
import cn.township.congress.domain.presidium.SubjectState;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.meeting.CallTheRoll;
import cn.township.congress.service.meeting.CountVote;
import cn.township.congress.service.meeting.MarkAttendance;
import cn.township.congress.service.meeting.PutToVote;
import cn.township.congress.service.rule.ChangeSetting;
import cn.township.congress.service.shared.TextDifference;
import cn.township.congress.service.suggestion.WithdrawSuggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("主席团会议")
class PresidiumMeetingTest {

	@Autowired
	private ApplicationContext context;

	private PresidiumTown town;

	private LocalDate day;

	@BeforeEach
	void townWithAPresidium() {
		this.town = PresidiumTown.in(this.context);
		this.day = this.town.today().minusDays(5);
	}

	@Test
	@DisplayName("一次会议交办四件建议：表决通过、主席确认后一次办理，会议写进每件的办理经过（地方组织法第四十二条、代表法第五十一条）")
	void fourSuggestionsAreHandedOver() {
		List<Long> suggestions = List.of(this.town.accepted("关于修复公路的建议"), this.town.accepted("关于疏通河道的建议"),
				this.town.accepted("关于增加路灯的建议"), this.town.accepted("关于改造供水的建议"));
		long meeting = decided(5);
		assertThat(file(meeting).toConfirm()).hasSize(4);
		assertThat(confirm(meeting)).isEqualTo(new ConfirmDecisions.Result(4, 0));
		assertThat(suggestions).allSatisfy((id) -> {
			assertThat(suggestionStatus(id)).isEqualTo("HANDED_OVER");
			assertThat(this.town.one("SELECT detail FROM suggestion_event WHERE unit_code = :unit AND suggestion_id = "
					+ id + " AND kind = 'HANDED_OVER'", String.class))
				.isEqualTo("第十九届人大主席团第十二次会议决定交办交通管理站");
			assertThat(this.town.one("SELECT decided_on FROM hand_over WHERE unit_code = :unit AND suggestion_id = "
					+ id + " AND role = 'LEAD'", LocalDate.class))
				.isEqualTo(this.day);
		});
		assertThat(file(meeting).timeline()).extracting(MeetingFile.Line::note)
			.anySatisfy((note) -> assertThat(note).contains("确认决定，办理4件"));
	}

	@Test
	@DisplayName("表决以后，决定的承办单位不能再改（地方组织法第四十二条）")
	void whatWasDecidedStays() {
		this.town.accepted("关于修复公路的建议");
		long meeting = decided(5);
		long item = file(meeting).items().get(0).id();
		long subject = file(meeting).subjects().get(0).id();
		ProposeHandOvers.Row other = new ProposeHandOvers.Row(subject, this.town.agency("财政所"), List.of(), null, null);
		assertRefused("presidium.proposalDecided", "地方组织法第四十二条", () -> this.town.as(this.town.clerk(), () -> {
			this.town.bean(ProposeHandOvers.class).execute(new ProposeHandOvers.Command(item, List.of(other)));
			return true;
		}));
	}

	@Test
	@DisplayName("会后代表撤回的一件不办并写明原因，其余照办")
	void whatChangedSinceIsLeftOut() {
		long withdrawn = this.town.accepted("关于修复公路的建议");
		this.town.accepted("关于疏通河道的建议");
		long meeting = decided(5);
		this.town.as(this.town.clerk(), () -> {
			int version = this.town.one("SELECT version FROM suggestion WHERE unit_code = :unit AND id = " + withdrawn,
					Integer.class);
			this.town.bean(WithdrawSuggestion.class)
				.execute(new WithdrawSuggestion.Command(withdrawn, version, this.town.today(), "已经修好"));
			return true;
		});
		assertThat(confirm(meeting)).isEqualTo(new ConfirmDecisions.Result(1, 1));
		assertThat(file(meeting).subjects()).filteredOn((one) -> one.state() == SubjectState.LEFT_OUT)
			.singleElement()
			.satisfies((one) -> assertThat(one.note()).contains("代表已经撤回"));
	}

	@Test
	@DisplayName("有一件没有填承办单位的，说明是哪一件，一件也不办（代表法第五十一条）")
	void nothingIsHalfDone() {
		long first = this.town.accepted("关于修复公路的建议");
		long meeting = drafted(12);
		offer(meeting);
		run(meeting, 9, 9);
		assertThatExceptionOfType(SubjectRefused.class).isThrownBy(() -> confirm(meeting))
			.satisfies((refusal) -> assertThat(refusal.subject()).isEqualTo("关于修复公路的建议"))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("suggestion.handOver.leadMissing"));
		assertThat(suggestionStatus(first)).isEqualTo("ACCEPTED");
		assertThat(file(meeting).toConfirm()).hasSize(1);
	}

	@Test
	@DisplayName("出席不足全体成员过半数，不能作出决定（本省条例）；另定时间召开的会议接着研究")
	void fourOfNineAreNoQuorum() {
		this.town.accepted("关于修复公路的建议");
		long meeting = called(12);
		signIn(meeting, 4);
		assertThat(file(meeting).head().status()).isEqualTo(MeetingStatus.INQUORATE);
		assertRefused("meeting.noQuorum", "本省条例", () -> put(meeting));
		assertRefused("presidium.nothingDecided", "地方组织法第十九条", () -> confirm(meeting));
		long next = this.town.as(this.town.clerk(), () -> this.town.bean(CallAgain.class)
			.execute(new CallAgain.Command(meeting, version(meeting), at(this.day.plusDays(2)))));
		assertThat(file(next).items()).singleElement()
			.satisfies((item) -> assertThat(item.kind()).isEqualTo(AgendaKind.SUGGESTION_HANDOVER));
		assertThat(file(next).subjects()).singleElement().satisfies((one) -> assertThat(one.lead()).isEqualTo("交通管理站"));
		assertThat(file(meeting).items()).singleElement()
			.satisfies((item) -> assertThat(item.status()).isEqualTo(AgendaStatus.DEFERRED));
	}

	@Test
	@DisplayName("五名出席过半数，可以开会；规定三分之二以上出席的省，五名不够、六名才够（本省条例）")
	void theQuorumIsASetting() {
		long usual = called(12);
		signIn(usual, 5);
		assertThat(file(usual).head().status()).isEqualTo(MeetingStatus.HELD);
		setting(SettingKey.PRESIDIUM_QUORUM, "TWO_THIRDS");
		long five = called(13);
		signIn(five, 5);
		assertThat(file(five).head().status()).isEqualTo(MeetingStatus.INQUORATE);
		long six = called(14);
		signIn(six, 6);
		assertThat(file(six).head().status()).isEqualTo(MeetingStatus.HELD);
	}

	@Test
	@DisplayName("出席六名、赞成四名，不足全体成员九名的过半数，未通过（本省条例）")
	void theBaseIsAllMembers() {
		long suggestion = this.town.accepted("关于修复公路的建议");
		long meeting = called(12);
		signIn(meeting, 6);
		count(put(meeting), 6, 4);
		assertThat(file(meeting).items().get(0).status()).isEqualTo(AgendaStatus.REJECTED);
		assertRefused("presidium.nothingDecided", "地方组织法第十九条", () -> confirm(meeting));
		assertThat(suggestionStatus(suggestion)).isEqualTo("ACCEPTED");
	}

	@Test
	@DisplayName("主席一个人不能作出决定：没有表决就没有可以确认的决定（地方组织法第十九条）；干事不能确认决定")
	void theChairAloneCannotDecide() {
		this.town.accepted("关于修复公路的建议");
		long meeting = called(12);
		signIn(meeting, 9);
		assertRefused("presidium.nothingDecided", "地方组织法第十九条", () -> confirm(meeting));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.town.as(this.town.clerk(),
				() -> this.town.bean(ConfirmDecisions.class).execute(new ConfirmDecisions.Command(meeting, this.day))));
	}

	@Test
	@DisplayName("通知以后、开会以前失去代表资格的成员，不再计入应到（地方组织法第十九条）")
	void whoLeftIsNoLongerDue() {
		long meeting = called(12);
		this.town.update("UPDATE tenure SET until_on = '" + this.day.minusDays(1)
				+ "', ended_by = 'MANDATE_ENDED' WHERE unit_code = :unit AND mandate_id = " + this.town.deputy("卫红"));
		signIn(meeting, 5);
		assertThat(file(meeting).roll().orElseThrow().due()).isEqualTo(8);
	}

	@Test
	@DisplayName("暂停执行代表职务的成员计入全体成员，但不能出席、表决（代表法第六十一条）")
	void aSuspendedMemberCounts() {
		long meeting = called(12);
		this.town.asSystem(() -> {
			this.town.bean(DeputyMandates.class)
				.findById(this.town.deputy("卫红"))
				.orElseThrow()
				.suspend(DeputyMother.on(this.day.minusDays(2)), SuspensionGround.values()[0], "通知");
			return true;
		});
		signIn(meeting, 5);
		assertThat(file(meeting).roll().orElseThrow()).satisfies((roll) -> {
			assertThat(roll.due()).isEqualTo(9);
			assertThat(roll.suspended()).isEqualTo(1);
		});
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> mark(called(13), List.of(this.town.deputy("卫红"))));
	}

	@Test
	@DisplayName("纪要按登记起草，改过的文字不被重新起草覆盖，只显示差别")
	void theEditorsTextStays() {
		this.town.accepted("关于修复公路的建议");
		long meeting = decided(7);
		confirm(meeting);
		draftMinutes(meeting);
		MinutesFile drafted = minutes(meeting);
		assertThat(drafted.body()).contains("应到主席团成员9名", "一、研究交办代表建议", "赞成7票", "《关于修复公路的建议》交交通管理站主办");
		edit(meeting, drafted.body() + "\n会议强调，要抓紧汛前完工。");
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(GiveTask.class)
				.execute(new GiveTask.Command(meeting, "现场督办", "李强", this.town.today().plusDays(10)));
			return true;
		});
		draftMinutes(meeting);
		assertThat(minutes(meeting).body()).contains("抓紧汛前完工").doesNotContain("现场督办");
		assertThat(minutes(meeting).difference().lines()).extracting(TextDifference.Line::text)
			.anySatisfy((line) -> assertThat(line).contains("现场督办"));
	}

	@Test
	@DisplayName("纪要签发以后不能再改，只能登记更正；数据库也不接受修改（本省条例）")
	void signedMinutesStay() {
		long meeting = called(12);
		signIn(meeting, 9);
		draftMinutes(meeting);
		assertRefused("minutes.erratumUnsigned", () -> correct(meeting));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.town.as(this.town.clerk(), () -> sign(meeting)));
		this.town.as(this.town.chair(), () -> sign(meeting));
		assertThat(file(meeting).minutes()).isEqualTo(MinutesStatus.SIGNED);
		assertRefused("minutes.signed", "本省条例", () -> edit(meeting, "另一种说法"));
		assertRefused("minutes.signed", "本省条例", () -> draftMinutes(meeting));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.town
				.update("UPDATE minutes SET body = '另一种说法' WHERE unit_code = :unit AND meeting_id = " + meeting))
			.withMessageContaining("erratum only");
		correct(meeting);
		assertThat(minutes(meeting).errata()).singleElement()
			.satisfies((one) -> assertThat(one.text()).isEqualTo("时间应为上午九时"));
	}

	@Test
	@DisplayName("还有议题没有处理，不能签发纪要（本省条例）")
	void openItemsHoldTheSignatureBack() {
		this.town.accepted("关于修复公路的建议");
		long meeting = called(12);
		signIn(meeting, 9);
		draftMinutes(meeting);
		assertRefused("minutes.itemsOpen", "本省条例", () -> this.town.as(this.town.chair(), () -> sign(meeting)));
	}

	@Test
	@DisplayName("闭会期间的会议隔三个月到期，逾期按规则参数计算（本省条例）")
	void theGapIsCounted() {
		called(12);
		assertThat(standing().lastHeldOn()).isNull();
		this.day = this.town.today().minusMonths(4);
		signIn(called(13), 9);
		assertThat(standing().dueOn()).isEqualTo(this.day.plusMonths(3));
		assertThat(standing().isOverdue()).isTrue();
		setting(SettingKey.PRESIDIUM_MAX_GAP_MONTHS, "6");
		assertThat(standing().isOverdue()).isFalse();
	}

	private PresidiumStanding standing() {
		return this.town.as(this.town.clerk(), () -> this.town.bean(PresidiumStandings.class).own());
	}

	/** Held, and the hand-over adopted by so many of nine. */
	private long decided(int inFavour) {
		long meeting = called(12);
		signIn(meeting, 9);
		count(put(meeting), 9, inFavour);
		return meeting;
	}

	private void run(long meeting, int present, int inFavour) {
		callAndNotify(meeting);
		signIn(meeting, present);
		count(put(meeting), present, inFavour);
	}

	/** Called and notified, with what waits on the agenda and proposed to an agency. */
	private long called(int number) {
		long meeting = drafted(number);
		offer(meeting);
		propose(meeting);
		callAndNotify(meeting);
		return meeting;
	}

	private long drafted(int number) {
		return this.town.as(this.town.clerk(),
				() -> this.town.bean(DraftMeeting.class).execute(new DraftMeeting.Command(null, number, at(this.day))));
	}

	private static Appointment at(LocalDate on) {
		return new Appointment(on, LocalTime.of(9, 0), "会议室", "陈桂兰");
	}

	private void offer(long meeting) {
		this.town.as(this.town.clerk(), () -> {
			if (!this.town.bean(MeetingFiles.class).waiting(this.town.unit().value()).isEmpty()) {
				this.town.bean(OfferWaiting.class).execute(new OfferWaiting.Command(meeting, List.of("SUGGESTION")));
			}
			return true;
		});
	}

	private void propose(long meeting) {
		long lead = this.town.agency("交通管理站");
		long other = this.town.agency("财政所");
		this.town.as(this.town.clerk(), () -> {
			for (MeetingFile.Item item : this.town.bean(MeetingFiles.class).file(meeting).items()) {
				List<ProposeHandOvers.Row> rows = this.town.bean(MeetingFiles.class)
					.file(meeting)
					.subjects(item.id())
					.stream()
					.map((one) -> new ProposeHandOvers.Row(one.id(), lead, List.of(other), null, null))
					.toList();
				this.town.bean(ProposeHandOvers.class).execute(new ProposeHandOvers.Command(item.id(), rows));
			}
			return true;
		});
	}

	private void callAndNotify(long meeting) {
		this.town.as(this.town.chair(), () -> {
			this.town.bean(CallMeeting.class).execute(new CallMeeting.Command(meeting, version(meeting), null));
			this.town.bean(NotifyMeeting.class)
				.execute(new NotifyMeeting.Command(meeting, version(meeting), this.day.minusDays(3)));
			return true;
		});
	}

	private void signIn(long meeting, int present) {
		List<Long> chosen = new ArrayList<>();
		PresidiumTown.NAMES.subList(0, present).forEach((name) -> chosen.add(this.town.deputy(name)));
		mark(meeting, chosen);
		this.town.as(this.town.clerk(),
				() -> this.town.bean(CallTheRoll.class).execute(new CallTheRoll.Command(meeting, version(meeting))));
	}

	private void mark(long meeting, List<Long> present) {
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(MarkAttendance.class)
				.execute(new MarkAttendance.Command(meeting,
						present.stream().map(MarkAttendance.Line::present).toList()));
			return true;
		});
	}

	private long put(long meeting) {
		return this.town.as(this.town.clerk(),
				() -> this.town.bean(PutToVote.class)
					.execute(new PutToVote.Command(meeting, "研究事项", VotingMethod.SHOW_OF_HANDS, false,
							this.town.bean(MeetingFiles.class)
								.file(meeting)
								.toVote()
								.stream()
								.map(MeetingFile.Item::id)
								.toList())));
	}

	private void count(long vote, int present, int inFavour) {
		this.town.as(this.town.clerk(), () -> this.town.bean(CountVote.class)
			.execute(CountVote.Command.hands(vote, 0, List.of(LineCount.of(inFavour, 0, present - inFavour)))));
	}

	private ConfirmDecisions.Result confirm(long meeting) {
		return this.town.as(this.town.chair(),
				() -> this.town.bean(ConfirmDecisions.class).execute(new ConfirmDecisions.Command(meeting, this.day)));
	}

	private MeetingFile file(long meeting) {
		return this.town.as(this.town.clerk(), () -> this.town.bean(MeetingFiles.class).file(meeting));
	}

	private MinutesFile minutes(long meeting) {
		return this.town.as(this.town.clerk(), () -> this.town.bean(MinutesQueries.class).minutes(meeting));
	}

	private void draftMinutes(long meeting) {
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(DraftMinutes.class).execute(new DraftMinutes.Command(meeting));
			return true;
		});
	}

	private void edit(long meeting, String text) {
		int version = minutes(meeting).version();
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(EditMinutes.class).execute(new EditMinutes.Command(meeting, version, text));
			return true;
		});
	}

	private boolean sign(long meeting) {
		this.town.bean(SignMinutes.class)
			.execute(new SignMinutes.Command(meeting, minutes(meeting).version(), this.town.today(), "陈桂兰"));
		return true;
	}

	private void correct(long meeting) {
		int version = minutes(meeting).version();
		this.town.as(this.town.chair(), () -> {
			this.town.bean(CorrectMinutes.class)
				.execute(new CorrectMinutes.Command(meeting, version, "时间应为上午九时", this.town.today(), "陈桂兰"));
			return true;
		});
	}

	private void setting(SettingKey key, String value) {
		this.town.as(TestActors.admin(this.town.unit()), () -> {
			this.town.bean(ChangeSetting.class)
				.execute(new ChangeSetting.Command(this.town.unit(), key, value, this.town.today().minusYears(1),
						"本省条例"));
			return true;
		});
	}

	private String suggestionStatus(long id) {
		return this.town.one("SELECT status FROM suggestion WHERE unit_code = :unit AND id = " + id, String.class);
	}

	private int version(long meeting) {
		return this.town.one("SELECT version FROM meeting WHERE unit_code = :unit AND id = " + meeting, Integer.class);
	}

}
