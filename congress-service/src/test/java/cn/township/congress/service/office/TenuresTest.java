package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.TenureEnd;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.ChangeTown;
import cn.township.congress.service.deputy.MandateFile;
import cn.township.congress.service.deputy.MandateQueries;
import cn.township.congress.service.deputy.ReportTermination;
import cn.township.congress.service.deputy.SuspendMandate;
import cn.township.congress.service.deputy.TerminateMandate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("任职")
class TenuresTest {

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
	@DisplayName("主席的代表资格终止，主席职务同日终止并留下公告事项，其他人的职务不变（选举法第五十四条、第五十六条）")
	void officeEndsWithTheMandate() {
		enter(this.deputy, Post.CHAIR);
		enter(this.deputy, Post.PRESIDIUM_MEMBER);
		long other = this.town.deputy("王五");
		enter(other, Post.VICE_CHAIR);
		LocalDate died = this.town.today().minusDays(10);
		report(TerminationGround.DIED, died, null);
		MandateFile file = file(this.deputy);
		assertThat(file.held()).isEmpty();
		assertThat(file.posts()).allSatisfy((post) -> {
			assertThat(post.untilOn()).isEqualTo(died);
			assertThat(post.endedBy()).isEqualTo(TenureEnd.MANDATE_ENDED);
		});
		assertThat(file.toAnnounce()).extracting(MandateFile.Held::post).containsExactly(Post.CHAIR);
		assertThat(file(other).held()).hasSize(1);
		assertThat(
				this.town.list("SELECT title FROM obligation WHERE unit_code = :unit AND kind = 'ANNOUNCE_OFFICE_END'"
						+ " AND status = 'OPEN' AND basis = '选举法第五十四条'", String.class))
			.singleElement()
			.asString()
			.startsWith("公告")
			.endsWith("人民代表大会主席李四职务终止");
	}

	@Test
	@DisplayName("辞职的，职务到公告之日才随代表资格终止（选举法第五十六条）")
	void officeOfWhoResignsEndsWithTheAnnouncement() {
		enter(this.deputy, Post.CHAIR);
		report(TerminationGround.RESIGNED, this.town.inSession(), 3);
		assertThat(file(this.deputy).held()).hasSize(1);
		this.town.as(this.town.chair(),
				() -> this.town.bean(TerminateMandate.class)
					.execute(new TerminateMandate.Command(this.deputy, this.town.version(this.deputy),
							this.town.today().minusDays(2), "第3号")));
		assertThat(file(this.deputy).held()).isEmpty();
	}

	@Test
	@DisplayName("镇长的代表资格终止，镇长职务不随之终止：镇长不必是代表（地方组织法第十二条、选举法第五十四条）")
	void headStaysWithoutTheMandate() {
		enter(this.deputy, Post.HEAD);
		report(TerminationGround.MOVED_AWAY, this.town.today().minusDays(10), null);
		assertThat(file(this.deputy).held()).extracting(MandateFile.Held::post).containsExactly(Post.HEAD);
	}

	@Test
	@DisplayName("主席一人，副主席至多二人，暂停执行职务的不能担任（地方组织法第十八条）")
	void chairIsOneAndActs() {
		enter(this.deputy, Post.CHAIR);
		assertRefused("post.heldAlready", "地方组织法第十八条", () -> enter(this.deputy, Post.CHAIR));
		assertRefused("post.taken", "地方组织法第十八条", () -> enter(this.town.deputy("王五"), Post.CHAIR));
		enter(this.town.deputy("王五"), Post.VICE_CHAIR);
		enter(this.town.deputy("张䶮"), Post.VICE_CHAIR);
		assertRefused("post.viceChairsTaken", "地方组织法第十八条", () -> enter(this.town.deputy("欧阳修"), Post.VICE_CHAIR));
		long tenure = file(this.deputy).held().get(0).id();
		this.town.as(this.town.chair(), () -> this.town.bean(EndTenure.class)
			.execute(new EndTenure.Command(tenure, 0, this.town.today(), TenureEnd.RESIGNED, "第二次会议")));
		this.town.as(this.town.chair(),
				() -> this.town.bean(SuspendMandate.class)
					.execute(new SuspendMandate.Command(this.deputy, this.town.version(this.deputy),
							this.town.today().minusDays(20), SuspensionGround.IN_CUSTODY, "公安局通报")));
		assertRefused("post.notInOffice", "地方组织法第十八条", () -> enter(this.deputy, Post.CHAIR));
	}

	private void enter(long mandate, Post post) {
		this.town.as(this.town.chair(), () -> this.town.bean(EnterTenure.class)
			.execute(new EnterTenure.Command(mandate, this.town.inSession(), post, "第二次会议公告")));
	}

	private void report(TerminationGround ground, LocalDate on, @Nullable Integer votes) {
		this.town.as(this.town.clerk(),
				() -> this.town.bean(ReportTermination.class)
					.execute(new ReportTermination.Command(this.deputy, this.town.version(this.deputy),
							this.town.today().minusDays((votes == null) ? 8 : 40), ground, on, "审查委员会报告", "本人书面", votes,
							null, null)));
	}

	private MandateFile file(long mandate) {
		MandateFile[] file = new MandateFile[1];
		this.town.as(this.town.clerk(), () -> file[0] = this.town.bean(MandateQueries.class).file(mandate));
		return file[0];
	}

}
