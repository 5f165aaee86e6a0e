package cn.township.congress.domain.resolution;

import java.time.LocalDate;

import cn.township.congress.domain.shared.EntryMother;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("决议、决定、公告")
class ResolutionTest {

	static final LocalDate ADOPTED = LocalDate.of(2026, 1, 12);

	private static final DocumentNumber FIRST = new DocumentNumber("柳溪镇人大", 2026, 1);

	@Test
	@DisplayName("按新数据起草不改动编辑的文字，只有采用新稿才替换")
	void redraftingNeverOverwrites() {
		Resolution resolution = draft(ResolutionSubject.GOVERNMENT_REPORT);
		resolution.edit(new ResolutionText("标题", "我改过的文字。"), false);
		resolution.redraft("按数据起草的新稿。", false);
		assertThat(resolution.body()).isEqualTo("我改过的文字。");
		assertThat(resolution.drafted()).isEqualTo("按数据起草的新稿。");
		resolution.redraft("又一稿。", true);
		assertThat(resolution.body()).isEqualTo("又一稿。");
	}

	@Test
	@DisplayName("表决通过后文字不再改动，要更正的另作一个（地方组织法第二十五条）")
	void adoptedTextIsFixed() {
		Resolution resolution = adopted(ResolutionSubject.GOVERNMENT_REPORT);
		assertThat(resolution.adoptedOn()).isEqualTo(ADOPTED);
		assertRefused("resolution.locked", "地方组织法第二十五条", () -> resolution.edit(new ResolutionText("标题", "改"), false));
		assertRefused("resolution.locked", "地方组织法第二十五条", () -> resolution.redraft("新稿", true));
		assertRefused("resolution.locked", "地方组织法第二十五条", () -> resolution.bind(8L));
		assertRefused("resolution.locked", "地方组织法第二十五条", () -> resolution.decide(9, true, ADOPTED));
	}

	@Test
	@DisplayName("没有通过的不编号、不公布（地方组织法第二十五条）")
	void rejectedIsNeitherNumberedNorPublished() {
		Resolution resolution = draft(ResolutionSubject.BUDGET);
		resolution.decide(3, false, ADOPTED);
		assertThat(resolution.status()).isEqualTo(ResolutionStatus.REJECTED);
		assertThat(resolution.adoptedOn()).isNull();
		assertRefused("resolution.notAdopted", "地方组织法第二十五条", () -> resolution.number(FIRST));
		assertRefused("resolution.notAdopted", "地方组织法第二十五条", () -> publish(resolution, "2026-01-15"));
	}

	@Test
	@DisplayName("草稿不编号（地方组织法第二十五条），编过的号不变")
	void draftsHaveNoNumber() {
		assertRefused("resolution.notAdopted", "地方组织法第二十五条", () -> draft(ResolutionSubject.BUDGET).number(FIRST));
		Resolution resolution = adopted(ResolutionSubject.BUDGET);
		resolution.number(FIRST);
		assertThat(resolution.number()).contains(FIRST);
		assertRefused("resolution.numberedAlready", () -> resolution.number(new DocumentNumber("柳溪镇人大", 2026, 2)));
	}

	@Test
	@DisplayName("没有编号的不公布，公布不早于通过，公布后不再改")
	void publishing() {
		Resolution resolution = adopted(ResolutionSubject.PRESIDIUM_REPORT);
		assertRefused("resolution.noNumber", () -> publish(resolution, "2026-01-15"));
		resolution.number(FIRST);
		assertRefused("resolution.publishedBeforeAdopted", () -> publish(resolution, "2026-01-11"));
		publish(resolution, "2026-01-12");
		assertThat(resolution.status()).isEqualTo(ResolutionStatus.PUBLISHED);
		assertRefused("resolution.publishedAlready", () -> publish(resolution, "2026-01-15"));
		assertRefused("resolution.locked", "地方组织法第二十五条", () -> resolution.edit(new ResolutionText("标题", "改"), false));
	}

	@Test
	@DisplayName("公告由主席团签发，不付表决（地方组织法第十九条）")
	void announcementsAreIssued() {
		Resolution announcement = new Resolution(session(), ResolutionKind.ANNOUNCEMENT,
				ResolutionSubject.ELECTION_RESULT, null, new ResolutionText("公告", "选举结果"), "周敏");
		assertThat(announcement.issuer()).isEqualTo(Issuer.SESSION_PRESIDIUM);
		assertRefused("resolution.announcementNotVoted", "地方组织法第十九条", () -> announcement.bind(4L));
		assertRefused("resolution.announcementNotVoted", "地方组织法第十九条", () -> announcement.decide(4, true, ADOPTED));
		announcement.issue(EntryMother.on(ADOPTED), "李强");
		assertThat(announcement.adoptedOn()).isEqualTo(ADOPTED);
		assertRefused("resolution.notAdopted", "地方组织法第二十五条",
				() -> draft(ResolutionSubject.BUDGET).issue(EntryMother.on(ADOPTED), "李强"));
	}

	@Test
	@DisplayName("决议由人民代表大会通过，主席团只作决定（地方组织法第二十五条）")
	void thePresidiumDecidesAndTheCongressResolves() {
		Origin presidium = new Origin(new AdminCode(980123101), 1, null, 5L);
		assertRefused("resolution.presidiumDecides", "地方组织法第二十五条",
				() -> presidium.issuer(ResolutionKind.RESOLUTION, ResolutionSubject.OTHER));
		assertThat(presidium.issuer(ResolutionKind.DECISION, ResolutionSubject.OTHER)).isEqualTo(Issuer.PRESIDIUM);
		assertThat(presidium.issuer(ResolutionKind.ANNOUNCEMENT, ResolutionSubject.OTHER)).isEqualTo(Issuer.PRESIDIUM);
		assertThat(session().issuer(ResolutionKind.RESOLUTION, ResolutionSubject.BUDGET)).isEqualTo(Issuer.CONGRESS);
		assertThat(session().issuer(ResolutionKind.DECISION, ResolutionSubject.SESSION_CONVENED))
			.isEqualTo(Issuer.PRESIDIUM);
	}

	@Test
	@DisplayName("种类与内容不符的不能起草")
	void kindFitsSubject() {
		assertRefused("resolution.kindNotOfSubject", () -> new Resolution(session(), ResolutionKind.RESOLUTION,
				ResolutionSubject.ELECTION_RESULT, null, new ResolutionText("题", "文"), "周敏"));
	}

	@Test
	@DisplayName("文号的写法，发文字里不带括号")
	void numbersAsTheyArePrinted() {
		assertThat(FIRST.text(ResolutionKind.RESOLUTION)).isEqualTo("柳溪镇人大〔2026〕1号");
		assertThat(new DocumentNumber("柳溪镇第十九届人民代表大会第一次会议主席团公告", 2026, 2).text(ResolutionKind.ANNOUNCEMENT))
			.isEqualTo("柳溪镇第十九届人民代表大会第一次会议主席团公告（第2号）");
		assertRefused("resolution.prefix", () -> new DocumentNumber("柳溪镇人大〔2026〕", 2026, 1));
		assertRefused("resolution.prefix", () -> new DocumentNumber(" ", 2026, 1));
	}

	static Origin session() {
		return new Origin(new AdminCode(980123101), 1, 2L, null);
	}

	static Resolution draft(ResolutionSubject subject) {
		return draft(subject, null);
	}

	static Resolution draft(ResolutionSubject subject, @Nullable Long subjectId) {
		return new Resolution(session(), ResolutionKind.RESOLUTION, subject, subjectId,
				new ResolutionText("关于……的决议", "按数据起草。"), "周敏");
	}

	static Resolution adopted(ResolutionSubject subject) {
		Resolution resolution = draft(subject);
		resolution.bind(7L);
		resolution.decide(3, true, ADOPTED);
		return resolution;
	}

	private static void publish(Resolution resolution, String day) {
		resolution.publish(EntryMother.on(day), "镇政务公开栏", null, false);
	}

}
