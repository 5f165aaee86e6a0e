package cn.township.congress.service.suggestion;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("建议列表")
class SuggestionListTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SuggestionList list;

	@Autowired
	private SuggestionQueries suggestions;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("逐页翻到底再翻回来，每件恰好出现一次")
	void everyRowAppearsOnceInEitherDirection() {
		for (int i = 0; i < 23; i++) {
			this.towns.registered(TestActors.SHIMEN, "关于第" + i + "盏路灯的建议", Towns.TODAY.minusDays(50 + i % 3));
		}
		List<Long> forward = new ArrayList<>();
		List<Long> backward = new ArrayList<>();
		this.towns.as(TestActors.clerk(TestActors.SHIMEN), () -> {
			Slice<SuggestionRow> slice = find(new SliceRequest(null, null, 10));
			slice.rows().forEach((row) -> forward.add(row.id()));
			while (slice.next() != null) {
				slice = find(new SliceRequest(slice.next(), null, 10));
				slice.rows().forEach((row) -> forward.add(row.id()));
			}
			while (slice.previous() != null) {
				slice = find(new SliceRequest(null, slice.previous(), 10));
				backward.addAll(0, slice.rows().stream().map(SuggestionRow::id).toList());
			}
			return true;
		});
		assertThat(forward).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(23);
		assertThat(backward).isEqualTo(forward.subList(0, backward.size())).hasSizeGreaterThanOrEqualTo(20);
	}

	@Test
	@DisplayName("乡镇只看到本乡镇的建议，县看到各乡镇的")
	void townSeesItsOwnAndTheCountySeesAll() {
		long liuxi = this.towns.registered(TestActors.LIUXI, "关于柳溪路灯的建议");
		long shimen = this.towns.registered(TestActors.SHIMEN, "关于石门路灯的建议");
		this.towns.as(TestActors.clerk(TestActors.LIUXI), () -> {
			assertThat(ids("路灯")).contains(liuxi).doesNotContain(shimen);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.suggestions.detail(shimen));
			return true;
		});
		this.towns.as(TestActors.county(), () -> {
			assertThat(ids("路灯的建议")).contains(liuxi, shimen);
			return true;
		});
	}

	@Test
	@DisplayName("按题目、代表姓名、拼音首字母、编号都能找到")
	void foundByWordsNameInitialsAndNumber() {
		long id = this.towns.accepted(TestActors.LIUXI, "关于䶮水桥加固的建议");
		this.towns.as(TestActors.clerk(TestActors.LIUXI), () -> {
			String number = String.valueOf(this.suggestions.detail(id).head().serialNo());
			for (String words : List.of("䶮水桥", "陈桂兰", "cgl", "LQ", number)) {
				assertThat(ids(words)).as(words).contains(id);
			}
			assertThat(ids("100%")).isEmpty();
			return true;
		});
	}

	@Test
	@DisplayName("每个集合的件数与列出的行数相等")
	void countsAgreeWithRows() {
		this.towns.handedOver(TestActors.LIUXI, "关于逾期的建议", 95);
		this.towns.handedOver(TestActors.LIUXI, "关于临期的建议", 85);
		this.towns.evaluated(TestActors.LIUXI, "关于不满意的建议", Satisfaction.DISSATISFIED);
		this.towns.as(TestActors.chair(TestActors.LIUXI), () -> {
			var counts = this.list.counts(SuggestionFilter.of(SuggestionSet.ALL), List.of(SuggestionSet.values()));
			for (SuggestionSet set : SuggestionSet.values()) {
				assertThat(this.list.all(SuggestionFilter.of(set))).as(set.name())
					.hasSize(Math.toIntExact(counts.get(set)));
			}
			assertThat(counts.get(SuggestionSet.OVERDUE)).isPositive();
			assertThat(counts.get(SuggestionSet.DUE_SOON)).isPositive();
			assertThat(counts.get(SuggestionSet.DISSATISFIED)).isPositive();
			return true;
		});
	}

	@Test
	@DisplayName("闭会期间提出的，在规定工作日内交办才算按期交办；改办不改变第一次交办的日期")
	void handedOverInTimeWithinTheWorkingDays() {
		long inTime = this.towns.handedOver(TestActors.SHIMEN, "关于按期交办的建议", 95);
		long late = this.towns.handedOver(TestActors.SHIMEN, "关于拖后交办的建议", 60);
		this.towns.as(TestActors.chair(TestActors.SHIMEN), () -> {
			assertThat(this.list.all(SuggestionFilter.of(SuggestionSet.HAND_OVER_JUDGED))).extracting(SuggestionRow::id)
				.contains(inTime, late);
			assertThat(this.list.all(SuggestionFilter.of(SuggestionSet.HANDED_OVER_IN_TIME)))
				.extracting(SuggestionRow::id)
				.contains(inTime)
				.doesNotContain(late);
			return true;
		});
	}

	@Test
	@DisplayName("统计数字收窄到一次会议、一个选区、一名代表或一个主办单位时，件数与行数相等")
	void narrowedCountsAgreeWithRows() {
		long id = this.towns.handedOver(TestActors.SHIMEN, "关于收窄的建议", 30);
		long lead = this.towns.deputy(TestActors.SHIMEN, "陈桂兰");
		long joint = this.towns.deputy(TestActors.SHIMEN, "李强");
		long agency = this.towns.agency(TestActors.SHIMEN, "交通管理站");
		this.towns.as(TestActors.clerk(TestActors.SHIMEN), () -> {
			for (Narrowing more : List.of(Narrowing.NONE.withLead(lead), Narrowing.NONE.withSigner(joint),
					Narrowing.NONE.withLeadAgency(agency))) {
				SuggestionFilter filter = narrowed(more);
				assertThat(this.list.all(filter)).extracting(SuggestionRow::id).contains(id);
				assertThat(this.list.find(filter, SliceRequest.first(10)).count())
					.isEqualTo(this.list.all(filter).size());
			}
			assertThat(this.list.all(narrowed(Narrowing.NONE.withLead(joint)))).isEmpty();
			assertThat(this.list.all(narrowed(Narrowing.ofSession(0L)))).isEmpty();
			assertThat(this.list.all(narrowed(Narrowing.NONE.withDistrict(0)))).isEmpty();
			return true;
		});
	}

	private static SuggestionFilter narrowed(Narrowing more) {
		return new SuggestionFilter(SuggestionSet.ALL, null, null, null, null, null, null, more);
	}

	@Test
	@DisplayName("伪造的翻页位置按没有这一页处理")
	void madeUpKeyNamesNoPage() {
		this.towns.as(TestActors.clerk(TestActors.LIUXI), () -> {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> find(new SliceRequest("2026-13-40_x", null, 20)));
			return true;
		});
	}

	private Slice<SuggestionRow> find(SliceRequest request) {
		return this.list.find(SuggestionFilter.of(SuggestionSet.ALL), request);
	}

	private List<Long> ids(String words) {
		SuggestionFilter filter = new SuggestionFilter(SuggestionSet.ALL, words, null, null, null, null, null);
		return this.list.all(filter).stream().map(SuggestionRow::id).toList();
	}

}
