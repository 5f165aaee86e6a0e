package cn.township.congress.service.suggestion;

import java.util.List;

import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("往年类似建议")
class SimilarSuggestionsTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SimilarSuggestions similar;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("输入「路灯坏了没人修」，找到往年的「村口路灯不亮」：两字片段，不要求整词相同")
	void findsWhatSharesOneWordOnly() {
		long lamp = this.towns.registered(TestActors.SHIMEN, "村口路灯不亮");
		for (int i = 0; i < 12; i++) {
			this.towns.registered(TestActors.SHIMEN, "关于第" + i + "号机井没人修的建议");
		}
		assertThat(find(TestActors.SHIMEN, "路灯坏了没人修")).extracting(SimilarSuggestion::id).contains(lamp);
	}

	@Test
	@DisplayName("全角半角、大小写、标点、空格不影响；「关于……的建议」不算相似")
	void normalised() {
		long road = this.towns.registered(TestActors.LIUXI, "关于G356线－弯道、加装护栏的建议");
		assertThat(find("ｇ３５６ 线弯道")).extracting(SimilarSuggestion::id).contains(road);
		assertThat(find("关于某某的建议")).isEmpty();
		assertThat(find("护栏")).as("少于四个字不找").isEmpty();
	}

	@Test
	@DisplayName("附上最近一次答复：类别、开头、日期")
	void withLastReply() {
		long bridge = this.towns.replied(TestActors.LIUXI, "关于漫水桥加高的建议");
		assertThat(find("漫水桥太低")).first().satisfies((found) -> {
			assertThat(found.id()).isEqualTo(bridge);
			assertThat(found.resultClass()).isEqualTo(ResultClass.A);
			assertThat(found.reply()).isEqualTo("塌陷路段已经修复。");
			assertThat(found.repliedOn()).isEqualTo(Towns.TODAY.minusDays(40));
		});
	}

	@Test
	@DisplayName("修改题目后按新题目找；正在修改的这一件不算")
	void followsTheText() {
		long id = this.towns.registered(TestActors.LIUXI, "关于蓄水池清淤的建议");
		assertThat(find("蓄水池淤积")).extracting(SimilarSuggestion::id).contains(id);
		assertThat(this.towns.as(TestActors.clerk(TestActors.LIUXI), () -> this.similar.of("蓄水池淤积", id)))
			.extracting(SimilarSuggestion::id)
			.doesNotContain(id);
	}

	@Test
	@DisplayName("只找本乡镇的；县、承办单位不登记建议，问不到")
	void ownTownshipOnly() {
		long elsewhere = this.towns.registered(TestActors.SHIMEN, "关于水文站观测亭的建议");
		assertThat(find("水文站观测亭")).extracting(SimilarSuggestion::id).doesNotContain(elsewhere);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.towns.as(TestActors.county(), () -> this.similar.of("水文站观测亭", null)));
	}

	private List<SimilarSuggestion> find(String typed) {
		return find(TestActors.LIUXI, typed);
	}

	private List<SimilarSuggestion> find(AdminCode town, String typed) {
		return this.towns.as(TestActors.clerk(town), () -> this.similar.of(typed, null));
	}

}
