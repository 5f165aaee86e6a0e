package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.MandateChangeKind;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.shared.SliceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("代表资格变动")
class MandateChangesTest {

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
	@DisplayName("暂停、恢复写入暂停记录和变动登记；暂停的仍计入实有代表（代表法第六十一条）")
	void suspendsAndResumes() {
		suspend();
		assertThat(this.town.status(this.deputy)).isEqualTo("SUSPENDED");
		assertThat(inOffice()).isEqualTo(4);
		this.town.as(this.town.chair(), () -> this.town.bean(ResumeMandate.class)
			.execute(new ResumeMandate.Command(this.deputy, version(), this.town.today().minusDays(5), "检察院不起诉决定书")));
		assertThat(this.town.status(this.deputy)).isEqualTo("ACTIVE");
		assertThat(lines()).containsExactly("SUSPENDED IN_CUSTODY 公安局通报", "RESUMED null 检察院不起诉决定书");
	}

	@Test
	@DisplayName("干事能报告，不能作决定；别人先改过的不覆盖")
	void decisionsBelongToTheLeaders() {
		SuspendMandate.Command command = new SuspendMandate.Command(this.deputy, version(), this.town.today(),
				SuspensionGround.IN_CUSTODY, "公安局通报");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> this.town.as(this.town.clerk(), () -> this.town.bean(SuspendMandate.class).execute(command)));
		this.town.as(this.town.chair(), () -> this.town.bean(SuspendMandate.class).execute(command));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.town.as(this.town.chair(), () -> this.town.bean(ResumeMandate.class)
				.execute(new ResumeMandate.Command(this.deputy, command.version(), this.town.today(), "通报"))));
	}

	@Test
	@DisplayName("报告终止、撤回、再报告、公告：自行终止的从情形发生之日起出缺（选举法第五十七条、代表法第六十三条）")
	void reportsAndTerminates() {
		report(TerminationGround.MOVED_AWAY, this.town.today().minusDays(10));
		assertThat(inOffice()).isEqualTo(3);
		this.town.as(this.town.clerk(), () -> this.town.bean(WithdrawTerminationReport.class)
			.execute(new WithdrawTerminationReport.Command(this.deputy, version(), this.town.today(), "户口没有迁走")));
		assertThat(this.town.status(this.deputy)).isEqualTo("ACTIVE");
		assertThat(inOffice()).isEqualTo(4);
		report(TerminationGround.MOVED_AWAY, this.town.today().minusDays(10));
		terminate();
		assertThat(this.town.status(this.deputy)).isEqualTo("TERMINATED");
		assertThat(inOffice()).isEqualTo(3);
		assertThat(lines()).last().isEqualTo("TERMINATED MOVED_AWAY 第3号");
	}

	@Test
	@DisplayName("辞职按接受当日实有代表计算过半数，人数记入变动登记（选举法第五十五条）")
	void resignationCountsThatDaysDeputies() {
		assertRefused("mandate.resignation.noMajority", "选举法第五十五条", () -> resign(this.town.inSession(), 2));
		assertRefused("mandate.resignation.notInSession", "选举法第五十五条", () -> resign(this.town.today().minusDays(50), 4));
		resign(this.town.inSession(), 3);
		assertThat(this.town.one(
				"SELECT note FROM mandate_change WHERE unit_code = :unit AND kind = " + "'TERMINATION_REPORTED'",
				String.class))
			.isEqualTo("当日实有代表4名，赞成3名；本人书面辞职");
		assertThat(inOffice()).as("counts until the announcement").isEqualTo(4);
	}

	@Test
	@DisplayName("名额已由别人补上的，终止报告不能再撤回（选举法第二十五条）")
	void seatIsFilledOnce() {
		report(TerminationGround.MOVED_AWAY, this.town.today().minusDays(10));
		this.town.update("UPDATE deputy_mandate SET district_id = " + this.town.district("石坪选区") + " WHERE id = "
				+ this.town.deputy("王五"));
		assertRefused("mandate.districtFull", "选举法第二十五条",
				() -> this.town.as(this.town.clerk(), () -> this.town.bean(WithdrawTerminationReport.class)
					.execute(new WithdrawTerminationReport.Command(this.deputy, version(), this.town.today(), "有误"))));
	}

	@Test
	@DisplayName("在别的乡镇任代表的，资格不能确认（选举法第四十八条）")
	void nobodyIsADeputyOfTwoTownships() {
		ChangeTown other = ChangeTown.in(this.context);
		other.update(
				"UPDATE person SET id_number = '980123198001010011' WHERE id = (SELECT person_id FROM deputy_mandate"
						+ " WHERE id = " + other.deputy("李四") + ")");
		this.town.update("UPDATE person SET id_number = '980123198001010011' WHERE id = (SELECT person_id FROM"
				+ " deputy_mandate WHERE id = " + this.deputy + ")");
		this.town.update("UPDATE deputy_mandate SET status = 'UNDER_REVIEW', reviewed_on = elected_on,"
				+ " in_office_from = NULL WHERE id = " + this.deputy);
		ConfirmMandate.Command command = new ConfirmMandate.Command(this.deputy, version(), this.town.today(), "主席团会议");
		assertRefused("mandate.elsewhere", "选举法第四十八条",
				() -> this.town.as(this.town.chair(), () -> this.town.bean(ConfirmMandate.class).execute(command)));
		other.update("UPDATE deputy_mandate SET status = 'EXPIRED', ended_on = current_date WHERE id = "
				+ other.deputy("李四"));
		this.town.as(this.town.chair(), () -> this.town.bean(ConfirmMandate.class).execute(command));
		assertThat(this.town.status(this.deputy)).isEqualTo("CONFIRMED");
	}

	@Test
	@DisplayName("代表资格不能删除：只有撤销导入能删去它新增的（代表法第六十三条）")
	void mandatesAreNotDeleted() {
		this.town.update("UPDATE import_row SET action = 'CHANGED', before_values = '{}' WHERE subject ="
				+ " 'deputy_mandate' AND subject_id = " + this.deputy);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.town.update("DELETE FROM deputy_mandate WHERE id = " + this.deputy))
			.withMessageContaining("never deleted");
	}

	@Test
	@DisplayName("没有情形和报告，数据库也不接受终止；已终止的数据库也不能改回（代表法第六十二条、第六十三条）")
	void theDatabaseKnowsTheRulesToo() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.town.update(
				"UPDATE deputy_mandate SET status = 'TERMINATED', ended_on = current_date WHERE id = " + this.deputy));
		report(TerminationGround.DIED, this.town.today().minusDays(10));
		terminate();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.town
				.update("UPDATE deputy_mandate SET status = 'ACTIVE', ended_on = NULL" + " WHERE id = " + this.deputy))
			.withMessageContaining("never opened again");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.town
				.update("INSERT INTO deputy_mandate (unit_code, congress_id, person_id, district_id, status,"
						+ " elected_on, in_office_from) SELECT unit_code, congress_id, person_id, district_id, status,"
						+ " elected_on, in_office_from FROM deputy_mandate WHERE id = " + this.town.deputy("王五")))
			.withMessageContaining("deputy_mandate_one_live");
	}

	@Test
	@DisplayName("变动登记按事项、年份、乡镇筛选，县看得到所辖乡镇的，乡镇只看自己的")
	void registerIsFilteredAndRead() {
		suspend();
		report(TerminationGround.DIED, this.town.today().minusDays(10));
		int year = this.town.today().minusDays(20).getYear();
		this.town.as(this.town.clerk(), () -> {
			ChangeList list = this.town.bean(ChangeList.class);
			assertThat(list.find(new ChangeFilter(null, null, null), SliceRequest.first(20)).rows()).hasSize(2);
			assertThat(list.all(new ChangeFilter(MandateChangeKind.SUSPENDED, year, this.town.unit()))).hasSize(1);
			assertThat(list.all(new ChangeFilter(null, 1999, null))).isEmpty();
			assertThat(list.years()).contains(year);
		});
		this.town.as(TestActors.county(),
				() -> assertThat(this.town.bean(ChangeList.class).all(new ChangeFilter(null, null, this.town.unit())))
					.hasSize(2));
		ChangeTown other = ChangeTown.in(this.context);
		other.as(other.clerk(),
				() -> assertThat(other.bean(ChangeList.class).all(new ChangeFilter(null, null, this.town.unit())))
					.isEmpty());
	}

	private void suspend() {
		this.town.as(this.town.chair(),
				() -> this.town.bean(SuspendMandate.class)
					.execute(new SuspendMandate.Command(this.deputy, version(), this.town.today().minusDays(20),
							SuspensionGround.IN_CUSTODY, "公安局通报")));
	}

	private void report(TerminationGround ground, LocalDate on) {
		this.town.as(this.town.clerk(),
				() -> this.town.bean(ReportTermination.class)
					.execute(new ReportTermination.Command(this.deputy, version(), this.town.today().minusDays(8),
							ground, on, "审查委员会第二号报告")));
	}

	private void resign(LocalDate on, int votes) {
		this.town.as(this.town.clerk(),
				() -> this.town.bean(ReportTermination.class)
					.execute(new ReportTermination.Command(this.deputy, version(), this.town.today().minusDays(40),
							TerminationGround.RESIGNED, on, "审查委员会报告", "本人书面辞职", votes, null, null)));
	}

	private void terminate() {
		this.town.as(this.town.chair(), () -> this.town.bean(TerminateMandate.class)
			.execute(new TerminateMandate.Command(this.deputy, version(), this.town.today().minusDays(2), "第3号")));
	}

	private int inOffice() {
		return this.town.one("SELECT count(*) FROM deputy_mandate m WHERE m.unit_code = :unit AND "
				+ DeputySet.IN_OFFICE.sql().replace(":day", "current_date"), Integer.class);
	}

	private List<String> lines() {
		return this.town.list("SELECT concat_ws(' ', kind, coalesce(ground, 'null'), document) FROM mandate_change"
				+ " WHERE unit_code = :unit ORDER BY id", String.class);
	}

	private int version() {
		return this.town.version(this.deputy);
	}

}
