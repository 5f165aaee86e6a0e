package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.ChangeTown;
import cn.township.congress.service.deputy.ReportTermination;
import cn.township.congress.service.deputy.SuspendMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("联系代表")
class ContactDeputyTest {

	@Autowired
	private ApplicationContext context;

	private ChangeTown town;

	@BeforeEach
	void town() {
		this.town = ChangeTown.in(this.context);
	}

	@Test
	@DisplayName("领衔代表离任，署名不变，由在任的附议代表联系；暂停执行职务的不算（代表法第六十一条、第六十二条）")
	void passesToACoSignerInOffice() {
		long suggestion = register("李四", "王五", "欧阳修");
		assertThat(detail(suggestion).contactDeputy()).get().extracting("name").isEqualTo("李四");
		suspend("王五");
		leave("李四");
		SuggestionDetail detail = detail(suggestion);
		assertThat(detail.leadDeputy().name()).isEqualTo("李四");
		assertThat(detail.contactDeputy()).get().extracting("name").isEqualTo("欧阳修");
	}

	@Test
	@DisplayName("附议代表也都离任的，由领衔代表所在代表小组的组长联系")
	void passesToTheLeaderOfTheGroup() {
		long suggestion = register("李四");
		leave("李四");
		assertThat(detail(suggestion).contactDeputy()).isEmpty();
		this.town.update(
				"INSERT INTO deputy_group (id, unit_code, congress_id, name, kind, founded_on) SELECT m.id, m.unit_code,"
						+ " m.congress_id, '石坪小组', 'TERRITORIAL', m.elected_on FROM deputy_mandate m WHERE m.id = "
						+ this.town.deputy("李四"));
		join("李四", "MEMBER", ", current_date - 20");
		join("张䶮", "LEADER", ", NULL");
		assertThat(detail(suggestion).contactDeputy()).get().extracting("name").isEqualTo("张䶮");
	}

	@Test
	@DisplayName("暂停执行职务的、资格终止的不能提出建议（代表法第六十一条、第六十二条）")
	void onlyDeputiesInOfficeSign() {
		suspend("王五");
		assertRefused("suggestion.signerMayNotAct", "代表法第六十一条", () -> register("王五"));
		leave("李四");
		assertRefused("suggestion.signerMayNotAct", "代表法第六十二条", () -> register("欧阳修", "李四"));
	}

	private void join(String name, String role, String until) {
		this.town.update("INSERT INTO group_membership (unit_code, group_id, kind, mandate_id, role, from_on, until_on)"
				+ " SELECT m.unit_code, " + this.town.deputy("李四") + ", 'TERRITORIAL', m.id, '" + role
				+ "', m.elected_on" + until + " FROM deputy_mandate m WHERE m.id = " + this.town.deputy(name));
	}

	private long register(String lead, String... joint) {
		SuggestionForm form = new SuggestionForm("关于修路的建议", "路基塌陷。", "尽快抢修。", Category.TRANSPORT, Source.PAPER,
				Disclosure.FULL, null, this.town.today().minusDays(5), this.town.deputy(lead),
				List.of(joint).stream().map(this.town::deputy).toList());
		long[] id = new long[1];
		this.town.as(this.town.clerk(), () -> id[0] = this.town.bean(RegisterSuggestion.class).execute(form));
		return id[0];
	}

	private void suspend(String name) {
		long id = this.town.deputy(name);
		this.town.as(this.town.chair(),
				() -> this.town.bean(SuspendMandate.class)
					.execute(new SuspendMandate.Command(id, this.town.version(id), this.town.today(),
							SuspensionGround.IN_CUSTODY, "公安局通报")));
	}

	private void leave(String name) {
		long id = this.town.deputy(name);
		LocalDate on = this.town.today().minusDays(1);
		this.town.as(this.town.clerk(),
				() -> this.town.bean(ReportTermination.class)
					.execute(new ReportTermination.Command(id, this.town.version(id), on, TerminationGround.MOVED_AWAY,
							on, "审查委员会报告")));
	}

	private SuggestionDetail detail(long suggestion) {
		SuggestionDetail[] detail = new SuggestionDetail[1];
		this.town.as(this.town.clerk(), () -> detail[0] = this.town.bean(SuggestionQueries.class).detail(suggestion));
		return detail[0];
	}

}
