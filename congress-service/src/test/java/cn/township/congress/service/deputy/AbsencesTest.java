package cn.township.congress.service.deputy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("会议缺席")
class AbsencesTest {

	@Autowired
	private ApplicationContext context;

	private ChangeTown town;

	private long deputy;

	@BeforeEach
	void deputy() {
		this.town = ChangeTown.in(this.context);
		this.deputy = this.town.deputy("李四");
	}

	@Test
	@DisplayName("两次未经批准不出席只作提示并写明是哪两次，代表资格不会自动终止（代表法第六十二条第三项）")
	void twoAbsencesAreAFlagAndNothingMore() {
		record(1, entry(Attendance.ABSENT, null));
		assertThat(flagged()).isEmpty();
		record(2, entry(Attendance.ABSENT, null));
		assertThat(flagged()).singleElement().satisfies((one) -> {
			assertThat(one.mandateId()).isEqualTo(this.deputy);
			assertThat(one.sessions()).containsExactly("第一次会议", "第二次会议");
		});
		this.context.getBean(EnterOffice.class).execute();
		assertThat(this.town.status(this.deputy)).isEqualTo("ACTIVE");
		assertThat(this.town.list("SELECT id FROM mandate_change WHERE unit_code = :unit", Long.class)).isEmpty();
		this.town.as(this.town.clerk(), () -> {
			MandateFile file = this.town.bean(MandateQueries.class).file(this.deputy);
			assertThat(file.isFlagged()).isTrue();
			assertThat(file.missed()).containsExactly("第一次会议", "第二次会议");
		});
	}

	@Test
	@DisplayName("请假获准的不计；登记错的改回出席（代表法第十三条、第六十二条）")
	void leaveDoesNotCount() {
		record(1, entry(Attendance.ABSENT, null));
		record(2, entry(Attendance.ON_LEAVE, "住院"));
		assertThat(flagged()).isEmpty();
		record(2, entry(Attendance.ABSENT, null));
		assertThat(flagged()).hasSize(1);
		record(1, entry(Attendance.PRESENT, null));
		assertThat(flagged()).isEmpty();
		assertRefused("absence.noApprover", "代表法第十三条",
				() -> record(1, null, List.of(entry(Attendance.ON_LEAVE, null))));
	}

	@Test
	@DisplayName("以两次缺席报告终止，须在缺席登记中有两次，会议名称记入变动登记（代表法第六十二条第三项）")
	void reportNamesTheSessions() {
		record(1, entry(Attendance.ABSENT, null));
		assertRefused("mandate.absence.tooFew", "代表法第六十二条", this::report);
		record(2, entry(Attendance.ABSENT, null));
		report();
		assertThat(this.town.one("SELECT note FROM mandate_change WHERE unit_code = :unit", String.class))
			.isEqualTo("未经批准未出席：第一次会议、第二次会议");
		assertThat(this.town.status(this.deputy)).isEqualTo("TERMINATION_REPORTED");
	}

	@Test
	@DisplayName("暂停执行职务期间的会议不计缺席（代表法第六十一条）")
	void suspendedDeputiesAreNotAbsent() {
		this.town.as(this.town.chair(),
				() -> this.town.bean(SuspendMandate.class)
					.execute(new SuspendMandate.Command(this.deputy, this.town.version(this.deputy),
							this.town.today().minusDays(120), SuspensionGround.IN_CUSTODY, "公安局通报")));
		assertRefused("absence.suspended", "代表法第六十一条", () -> record(2, entry(Attendance.ABSENT, null)));
		record(1, entry(Attendance.ABSENT, null));
	}

	@Test
	@DisplayName("缺席原因不在列表里、不入审计内容，看一次记一次；县看不到（个人信息保护法第二十八条）")
	void reasonIsShownOnRequestAndAudited() {
		record(2, entry(Attendance.ON_LEAVE, "住院手术"));
		long absence = this.town.one("SELECT id FROM session_absence WHERE unit_code = :unit", Long.class);
		this.town.as(this.town.clerk(), () -> {
			assertThat(this.town.bean(AbsenceQueries.class).rows(this.town.session(2)).toString()).doesNotContain("住院");
			assertThat(this.town.bean(ShowAbsenceReason.class).execute(absence)).isEqualTo("住院手术");
		});
		assertThat(this.town.list("SELECT concat(old_values, new_values) FROM audit_entry WHERE unit_code = :unit"
				+ " AND table_name = 'session_absence' ORDER BY id", String.class))
			.noneMatch((values) -> values.contains("住院"))
			.last()
			.asString()
			.contains("reason_shown_to", "test.clerk");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.town.as(TestActors.county(),
				() -> this.town.bean(ShowAbsenceReason.class).execute(absence)));
	}

	private void report() {
		this.town.as(this.town.clerk(),
				() -> this.town.bean(ReportTermination.class)
					.execute(new ReportTermination.Command(this.deputy, this.town.version(this.deputy),
							this.town.today(), TerminationGround.ABSENT_TWICE, this.town.today().minusDays(98),
							"审查委员会报告")));
	}

	private RecordAbsences.Entry entry(Attendance attendance, @Nullable String reason) {
		return new RecordAbsences.Entry(this.deputy, attendance, reason);
	}

	private void record(int session, RecordAbsences.Entry... entries) {
		record(session, "主席团", Arrays.asList(entries));
	}

	private void record(int session, @Nullable String approver, List<RecordAbsences.Entry> entries) {
		this.town.as(this.town.clerk(), () -> this.town.bean(RecordAbsences.class)
			.execute(new RecordAbsences.Command(this.town.session(session), approver, entries)));
	}

	private List<AbsenceQueries.Flagged> flagged() {
		List<AbsenceQueries.Flagged> found = new ArrayList<>();
		this.town.as(this.town.clerk(), () -> found.addAll(this.town.bean(AbsenceQueries.class).flagged()));
		return found;
	}

}
