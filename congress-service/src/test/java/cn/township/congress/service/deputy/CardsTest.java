package cn.township.congress.service.deputy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.township.congress.domain.deputy.HigherLevel;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("代表证、县级以上代表、公示牌")
class CardsTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CardQueries cards;

	@Autowired
	private IssueCards issue;

	@Autowired
	private CloseCard close;

	@Autowired
	private HigherQueries higher;

	@Autowired
	private EnterHigherMandate enter;

	@Autowired
	private EndHigherMandate end;

	@Autowired
	private RemoveHigherMandate remove;

	@Autowired
	private DeputyList list;

	@Autowired
	private DeputyQueries deputies;

	@Autowired
	private DeputyPapers papers;

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private Clock clock;

	private RosterTown town;

	private List<Long> ids = List.of();

	@BeforeEach
	void townWithFourDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
		this.ids = this.town
			.as(() -> this.list.all(DeputyFilter.of(DeputySet.IN_OFFICE)).stream().map(DeputyRow::id).toList());
	}

	@Test
	@DisplayName("一次给几位代表发证，号码记到代表名下；未发放、已发放的人数与列出的行数一致（代表法第四十九条）")
	void issuesCards() {
		counts(4, 0, 0);
		issue(today(), this.ids.get(0), "B1", this.ids.get(1), "B2");
		counts(2, 2, 0);
		assertThat(this.town.as(() -> this.cards.find(CardSet.ISSUED, null))).extracting(CardQueries.Row::cardNo)
			.containsExactly("B1", "B2");
		assertThat(this.town.as(() -> this.deputies.detail(this.ids.get(0)).head().cardNo())).isEqualTo("B1");
		assertThat(this.town.as(() -> this.cards.register(null))).hasSize(4);
	}

	@Test
	@DisplayName("一人一证：没有收回或挂失的不能再发，别人的号码不能用，一张不成就一张也不发")
	void oneCardADeputy() {
		issue(today(), this.ids.get(0), "B1");
		refused("card.alreadyOut", () -> issue(today(), this.ids.get(0), "B9"));
		refused("card.taken", () -> issue(today(), this.ids.get(1), "B8", this.ids.get(2), "B1"));
		refused("card.numberMissing", () -> issue(today(), this.ids.get(1), " "));
		refused("card.nobody", () -> issue(today()));
		refused("date.inFuture", () -> issue(today().plusDays(1), this.ids.get(1), "B2"));
		refused("card.beforeConfirmation", () -> issue(today().minusDays(500), this.ids.get(1), "B2"));
		counts(3, 1, 0);
	}

	@Test
	@DisplayName("挂失后可以补发；收回的登记日期不早于发证")
	void lostCardsAreReplaced() {
		issue(today().minusDays(3), this.ids.get(0), "B1");
		long card = card(CardSet.ISSUED);
		refused("card.beforeIssue", () -> close(card, false, today().minusDays(4)));
		close(card, true, today());
		refused("card.notOut", () -> close(card, false, today()));
		counts(4, 0, 0);
		issue(today(), this.ids.get(0), "B1补");
		close(card(CardSet.ISSUED), false, today());
		assertThat(this.town.as(() -> this.deputies.detail(this.ids.get(0)).cards()))
			.extracting(DeputyDetail.Card::note)
			.containsExactly(null, "下乡途中遗失");
	}

	@Test
	@DisplayName("代表资格终止的，代表证列入应收回，也不能再发")
	void endedMandatesReturnTheirCard() {
		issue(today().minusDays(3), this.ids.get(0), "B1");
		asSystem("UPDATE deputy_mandate SET ended_on = current_date, status = 'EXPIRED' WHERE id IN (:ids)");
		counts(2, 0, 1);
		refused("card.mandateEnded", () -> issue(today(), this.ids.get(1), "B2"));
	}

	@Test
	@DisplayName("县级以上代表按日列出，一人可以是本县、本省几级的代表；同一级只能有一个（选举法第四十八条）")
	void holdsSeveralLevels() {
		enter(HigherLevel.COUNTY, 18, today().minusDays(300));
		enter(HigherLevel.NATION, 14, today().minusDays(200));
		refused("higher.levelTaken", () -> enter(HigherLevel.COUNTY, 17, today().minusDays(900)));
		assertThat(congresses(today())).containsExactly("第十四届全国人民代表大会", "青山县第十八届人民代表大会");
		assertThat(congresses(today().minusDays(250))).containsExactly("青山县第十八届人民代表大会");
		Map<HigherLevel, Long> counts = this.town.as(() -> this.higher.counts(null, today()));
		for (HigherLevel level : HigherLevel.values()) {
			assertThat(this.town.as(() -> this.higher.find(level, null, today()))).as(level.name())
				.hasSize(Math.toIntExact(counts.getOrDefault(level, 0L)));
		}
	}

	@Test
	@DisplayName("不设市的地方不能登记市级代表：只有本乡镇所属地区的人大（选举法第四十八条）")
	void refusesCongressesOfOtherAreas() {
		AdminCode city = new AdminCode(980100000);
		if (this.context.getBean(Territories.class).findByUnitCode(city).isEmpty()) {
			refused("higher.noSuchCongress", () -> enter(HigherLevel.CITY, 5, today()));
		}
		else {
			enter(HigherLevel.CITY, 5, today());
		}
	}

	@Test
	@DisplayName("终止以后按旧日期仍列出；登记有误的可以删去")
	void endsAndIsTakenBack() {
		enter(HigherLevel.COUNTY, 18, today().minusDays(300));
		long id = this.town.as(() -> this.higher.find(null, null, today()).get(0).id());
		refused("higher.endsBeforeBeginning", () -> this.end.execute(id, today().minusDays(300)));
		this.town.as(() -> this.end.execute(id, today().minusDays(10)));
		refused("higher.alreadyEnded", () -> this.end.execute(id, today()));
		assertThat(congresses(today())).isEmpty();
		assertThat(congresses(today().minusDays(11))).hasSize(1);
		enter(HigherLevel.COUNTY, 19, today().minusDays(10));
		this.town.as(() -> this.remove.execute(id));
		assertThat(congresses(today().minusDays(11))).isEmpty();
	}

	@Test
	@DisplayName("不是乡镇代表的人也能登记，不算乡镇代表；县只能看")
	void personsWhoAreNoDeputies() {
		DeputyFields fields = new DeputyFields("赵明", Sex.MALE, "汉族", "1970-01", null, null, null, null, "县农业农村局", null,
				null, null, null, null, Set.of(), null, null, null, Set.of());
		EnterHigherMandate.Command command = new EnterHigherMandate.Command(null, fields, HigherLevel.COUNTY, 18,
				today(), "县人大公告");
		this.town.as(() -> this.enter.execute(command));
		assertThat(this.town.as(() -> this.higher.find(null, null, today())).get(0).deputyId()).isNull();
		assertThat(this.town.as(() -> this.list.standing(null, null).inOffice())).isEqualTo(4);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.currentUser.as(TestActors.county(), () -> this.enter.execute(command)));
		assertThat(this.currentUser.as(TestActors.county(),
				() -> this.higher.find(null, this.town.unit().value(), today())))
			.hasSize(1);
	}

	@Test
	@DisplayName("公示牌只有可以公开的内容；Word 名册与列表人数一致（代表法第五十八条）")
	void papersShowWhatTheyMay() throws IOException {
		DeputyFilter filter = DeputyFilter.of(DeputySet.IN_OFFICE);
		assertThat(this.town.as(() -> this.papers.board(filter))).hasSize(4)
			.allSatisfy((row) -> assertThat(row.toString()).doesNotContain("13800138000", "1978"));
		byte[] word = this.town.as(() -> {
			try {
				return this.papers.document(filter);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
			assertThat(document.getTables().get(0).getRows()).hasSize(5);
			assertThat(document.getTables().get(0).getText()).contains("欧阳修").doesNotContain("13800138000");
		}
		enter(HigherLevel.COUNTY, 18, today());
		byte[] workbook = this.town.as(() -> {
			try {
				return this.higher.workbook(null, null, today());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3);
		}
	}

	@Test
	@DisplayName("按小组筛选；未编组的也能找到")
	void filtersByGroup() {
		DeputyFilter none = new DeputyFilter(DeputySet.IN_OFFICE, null, null, null, null, null, false, null, null,
				new DeputyFilter.More(null, null, null, 0L));
		DeputyFilter other = new DeputyFilter(DeputySet.IN_OFFICE, null, null, null, null, null, false, null, null,
				new DeputyFilter.More(null, null, null, 999_999L));
		assertThat(this.town.as(() -> this.list.all(none))).hasSize(4);
		assertThat(this.town.as(() -> this.list.all(other))).isEmpty();
		assertThat(this.town.as(() -> this.list.counts(none))).containsEntry(DeputySet.IN_OFFICE, 4L);
	}

	private void counts(int toIssue, int issued, int toReturn) {
		Map<CardSet, Long> counts = this.town.as(() -> this.cards.counts(null));
		assertThat(counts).containsEntry(CardSet.TO_ISSUE, (long) toIssue)
			.containsEntry(CardSet.ISSUED, (long) issued)
			.containsEntry(CardSet.TO_RETURN, (long) toReturn);
		counts.forEach((set, count) -> assertThat(this.town.as(() -> this.cards.find(set, null))).as(set.name())
			.hasSize(Math.toIntExact(count)));
	}

	private void issue(LocalDate on, Object... pairs) {
		List<IssueCards.Item> items = new ArrayList<>();
		for (int i = 0; i < pairs.length; i += 2) {
			items.add(new IssueCards.Item((Long) pairs[i], (String) pairs[i + 1]));
		}
		this.town.as(() -> {
			this.issue.execute(new IssueCards.Command(items, on));
			return true;
		});
	}

	private void close(long card, boolean lost, LocalDate on) {
		this.town.as(() -> this.close.execute(new CloseCard.Command(card, lost, on, lost ? "下乡途中遗失" : null)));
	}

	private long card(CardSet set) {
		Long id = this.town.as(() -> this.cards.find(set, null).get(0).cardId());
		return (id != null) ? id : 0;
	}

	private void enter(HigherLevel level, int term, LocalDate from) {
		this.town.as(() -> this.enter
			.execute(new EnterHigherMandate.Command(this.ids.get(0), null, level, term, from, null)));
	}

	private List<String> congresses(@Nullable LocalDate day) {
		return this.town.as(() -> this.higher.find(null, null, this.higher.day(day))
			.stream()
			.map(HigherQueries.Row::congress)
			.toList());
	}

	private void refused(String key, Runnable deed) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.town.as(() -> {
			deed.run();
			return true;
		})).satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private void asSystem(String sql) {
		this.context.getBean(Scopes.class)
			.asSystem("测试",
					() -> this.context.getBean(TransactionTemplate.class)
						.execute((tx) -> this.context.getBean(JdbcClient.class)
							.sql(sql)
							.param("ids", this.ids.subList(0, 2))
							.update()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
