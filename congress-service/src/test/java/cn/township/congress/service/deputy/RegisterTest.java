package cn.township.congress.service.deputy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.deputy.DeputyFields.Mark;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("代表登记")
class RegisterTest {

	private static final AtomicInteger WOMEN = new AtomicInteger();

	/** Of a woman born on 3 September 1974, another one in each test. */
	private final String idNumber = idNumber(WOMEN.addAndGet(2));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private EnterDeputy enter;

	@Autowired
	private CorrectDeputy correct;

	@Autowired
	private ShowPersonalData showPersonalData;

	@Autowired
	private ExportPersonalData exportPersonalData;

	@Autowired
	private DeputyQueries deputies;

	@Autowired
	private DeputyList list;

	@Autowired
	private RegisterChoices choices;

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private Clock clock;

	private RosterTown town;

	@BeforeEach
	void townWithFourDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
		seats("石坪选区", 3);
		seats("红塘选区", 3);
	}

	@Test
	@DisplayName("登记的代表换届选举当选、第一次会议已经举行的，直接在任；登记表的每一项都保存")
	void entersADeputyOfTheElection() {
		long id = enter("陈桂兰", "石坪选区", null, "A9");
		DeputyDetail.Head head = head(id);
		assertThat(head.status()).isEqualTo(MandateStatus.ACTIVE);
		assertThat(head.byElection()).isFalse();
		assertThat(head.nativePlace()).isEqualTo("云江青山");
		assertThat(head.degree()).isEqualTo("学士");
		assertThat(head.partyJoinedOn()).isEqualTo(LocalDate.of(2005, 7, 1));
		assertThat(head.veteran()).isTrue();
		assertThat(head.newStratum()).isFalse();
		assertThat(head.subsidized()).isTrue();
		assertThat(head.cardNo()).isEqualTo("A9");
		assertThat(head.bornOn()).isEqualTo(LocalDate.of(1974, 9, 1));
	}

	@Test
	@DisplayName("第一次会议以后当选的按补选登记，先审查确认再到任（选举法第四十七条、第五十七条）")
	void entersADeputyOfAByElection() {
		long id = enter("陈桂兰", "石坪选区", today().minusDays(10), null);
		assertThat(head(id).status()).isEqualTo(MandateStatus.ELECTED);
		assertThat(head(id).byElection()).isTrue();
		assertThat(this.town.as(() -> this.list.counts(DeputyFilter.of(DeputySet.TO_CONFIRM))))
			.containsEntry(DeputySet.TO_CONFIRM, 1L);
	}

	@Test
	@DisplayName("选区已满额不能再登记（选举法第二十五条）")
	void refusesAFullDistrict() {
		seats("石坪选区", 2);
		refused("deputy.districtFull", () -> enter("陈桂兰", "石坪选区", null, null));
	}

	@Test
	@DisplayName("代表名额已满不能再登记（选举法第十二条）")
	void refusesBeyondTheQuota() {
		enter("陈桂兰", "石坪选区", null, null);
		long second = enter(fields("周芳", null), "红塘选区", null, null);
		assertThat(second).isPositive();
		refused("deputy.congressFull", () -> enter(fields("钱明", null), "红塘选区", null, null));
	}

	@Test
	@DisplayName("同一届不能重复登记同一人")
	void refusesTheSamePersonTwice() {
		enter("陈桂兰", "石坪选区", null, null);
		refused("deputy.alreadyDeputy", () -> enter("陈桂兰", "红塘选区", null, null));
	}

	@Test
	@DisplayName("同一身份证号不能登记两个人，新登记和更正都一样")
	void refusesASecondHolderOfAnIdNumber() {
		enter(fields("陈桂兰", this.idNumber), "石坪选区", null, null);
		refused("deputy.idNumberTaken", () -> enter(fields("周芳", this.idNumber), "红塘选区", null, null));
		long id = enter(fields("周芳", null), "红塘选区", null, null);
		refused("deputy.idNumberTaken", () -> correct(id, fields("周芳", this.idNumber)));
	}

	@Test
	@DisplayName("在别的乡镇是代表的人，不能再登记为本乡镇代表（选举法第四十八条）")
	void refusesDeputiesOfOtherTownships() {
		enter(fields("陈桂兰", this.idNumber), "石坪选区", null, null);
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
		seats("石坪选区", 3);
		refused("mandate.elsewhere", () -> enter(fields("陈桂兰", this.idNumber), "石坪选区", null, null));
		long id = enter(fields("陈桂兰", null), "石坪选区", null, null);
		refused("mandate.elsewhere", () -> correct(id, fields("陈桂兰", this.idNumber)));
	}

	@Test
	@DisplayName("身份证号的校验码、出生年月、性别都要对得上")
	void checksTheIdNumber() {
		String wrong = this.idNumber.substring(0, 17) + (this.idNumber.endsWith("1") ? "2" : "1");
		refused("typed.refused", () -> enter(fields("陈桂兰", wrong), "石坪选区", null, null));
		refused("deputy.birthDiffers",
				() -> enter(fields("陈桂兰", Sex.FEMALE, "1975-09", this.idNumber, "13800138000", "石坪村", Set.of()), "石坪选区",
						null, null));
		refused("deputy.sexDiffers",
				() -> enter(fields("陈桂兰", Sex.MALE, "1974-09", this.idNumber, null, null, Set.of()), "石坪选区", null,
						null));
	}

	@Test
	@DisplayName("当选时未满十八周岁不能登记（选举法第四条）")
	void refusesMinors() {
		String born = YearMonth.from(today().minusYears(18)).toString();
		refused("deputy.tooYoung",
				() -> enter(fields("陈桂兰", Sex.FEMALE, born, null, null, null, Set.of()), "石坪选区", null, null));
	}

	@Test
	@DisplayName("当选日期不早于本届选举日，不在将来")
	void refusesImpossibleElectionDays() {
		refused("deputy.electedTooEarly", () -> enter("陈桂兰", "石坪选区", today().minusDays(401), null));
		refused("date.inFuture", () -> enter("陈桂兰", "石坪选区", today().plusDays(1), null));
	}

	@Test
	@DisplayName("更正：留空的电话、身份证号、住址保留原样，选定删去的才删去")
	void keepsWhatTheFormHides() {
		long id = enter(fields("陈桂兰", this.idNumber), "石坪选区", null, null);
		correct(id, fields("陈桂兰", Sex.FEMALE, "1974-09", null, "", "", Set.of()));
		assertThat(show(id))
			.isEqualTo(new PersonalData("13800138001", this.idNumber, "石坪村三组", LocalDate.of(1974, 9, 3)));
		correct(id, fields("陈桂兰", Sex.FEMALE, "1974-09", null, "13900139000", "",
				Set.of(PersonalField.ADDRESS, PersonalField.PHONE)));
		assertThat(show(id)).isEqualTo(new PersonalData("13900139000", this.idNumber, null, LocalDate.of(1974, 9, 3)));
	}

	@Test
	@DisplayName("别人已经改过的登记不能覆盖")
	void refusesAStaleForm() {
		long id = enter("陈桂兰", "石坪选区", null, null);
		DeputyDetail.Head seen = head(id);
		correct(id, fields("陈桂芳", null));
		CorrectDeputy.Command stale = new CorrectDeputy.Command(id, seen.version(), seen.personVersion(),
				fields("陈桂英", null), null);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.town.as(() -> run(stale)));
	}

	@Test
	@DisplayName("更正到已满额的选区、用别人的代表证号都不行")
	void correctsWithinTheSeats() {
		seats("红塘选区", 2);
		long id = enter("陈桂兰", "石坪选区", null, null);
		refused("deputy.districtFull", () -> correct(id, fields("陈桂兰", null), election("红塘选区", "A9")));
		refused("card.taken", () -> correct(id, fields("陈桂兰", null), election("石坪选区", "A1")));
		correct(id, fields("陈桂兰", null), election("石坪选区", "A9"));
		assertThat(head(id).cardNo()).isEqualTo("A9");
	}

	@Test
	@DisplayName("电话、身份证号、住址看一次记一次：谁、看了谁、什么时候，审计里也有（个人信息保护法第二十八条）")
	void recordsWhoSawPersonalData() {
		long id = enter(fields("陈桂兰", this.idNumber), "石坪选区", null, null);
		assertThat(head(id).phone()).isEqualTo("138****8001");
		assertThat(head(id).idNumber()).isEqualTo("110**************" + this.idNumber.charAt(17));
		assertThat(head(id).address()).isEqualTo("******");
		assertThat(show(id).phone()).isEqualTo("13800138001");
		assertThat(views()).containsExactly("陈桂兰 1 测试2(test.clerk)");
		assertThat(asSystem("SELECT new_values ->> 'person_name' FROM audit_entry"
				+ " WHERE table_name = 'personal_data_view' AND unit_code = :unit"))
			.containsExactly("陈桂兰");
	}

	@Test
	@DisplayName("县和别的乡镇不能要求显示")
	void othersMayNotAsk() {
		long id = enter(fields("陈桂兰", this.idNumber), "石坪选区", null, null);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.currentUser.as(TestActors.county(), () -> this.showPersonalData.execute(id)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> this.currentUser.as(TestActors.clerk(TestActors.LIUXI), () -> this.showPersonalData.execute(id)));
		assertThat(views()).isEmpty();
	}

	@Test
	@DisplayName("连同个人信息导出要写明用途，并记录带走了几个人的（个人信息保护法第二十八条）")
	void recordsExportsOfPersonalData() throws IOException {
		DeputyFilter filter = DeputyFilter.of(DeputySet.IN_OFFICE);
		refused("personalData.reasonMissing", () -> export(filter, " "));
		byte[] workbook = this.town.as(() -> export(filter, "报县人大核对"));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			Row head = book.getSheetAt(0).getRow(2);
			List<String> names = new ArrayList<>();
			head.forEach((cell) -> names.add(cell.getStringCellValue()));
			assertThat(names).contains("联系电话", "身份证号", "住址");
		}
		assertThat(views()).containsExactly("报县人大核对 4 测试2(test.clerk)");
	}

	@Test
	@DisplayName("旧的一届按它最后一天的样子列出，没有结束的一届按今天")
	void listsAFormerTermAsOfItsLastDay() {
		DeputyFilter nineteenth = new DeputyFilter(DeputySet.IN_OFFICE, null, null, null, null, null, false, null, null,
				new DeputyFilter.More(19, null, null, null));
		assertThat(this.town.as(() -> this.list.all(this.list.dated(nineteenth)))).hasSize(4);
		asOwner("UPDATE congress SET ended_on = :day WHERE unit_code = :unit", today().minusDays(5));
		asOwner("UPDATE deputy_mandate SET ended_on = :day, status = 'EXPIRED' WHERE unit_code = :unit",
				today().minusDays(5));
		DeputyFilter dated = this.town.as(() -> this.list.dated(nineteenth));
		assertThat(dated.day()).isEqualTo(today().minusDays(6));
		assertThat(this.town.as(() -> this.list.all(dated))).hasSize(4)
			.extracting(DeputyRow::status)
			.containsOnly(MandateStatus.ACTIVE);
		assertThat(this.town.as(() -> this.list.counts(dated))).containsEntry(DeputySet.IN_OFFICE, 4L);
		assertThat(this.town.as(() -> this.list.all(DeputyFilter.of(DeputySet.IN_OFFICE)))).isEmpty();
	}

	@Test
	@DisplayName("按政治面貌、学历筛选，人数与行数一致")
	void filtersByPartyAndEducation() {
		enter("陈桂兰", "石坪选区", null, null);
		for (DeputyFilter.More more : List.of(new DeputyFilter.More(null, "中共党员", null, null),
				new DeputyFilter.More(null, null, "大专", null), new DeputyFilter.More(19, "中共党员", "大专", null))) {
			DeputyFilter filter = new DeputyFilter(DeputySet.IN_OFFICE, null, null, null, null, null, false, null, null,
					more);
			assertThat(this.town.as(() -> this.list.all(filter))).extracting(DeputyRow::name).containsExactly("陈桂兰");
			assertThat(this.town.as(() -> this.list.counts(filter))).containsEntry(DeputySet.IN_OFFICE, 1L);
		}
	}

	private static DeputyFields fields(String name, @Nullable String idNumber) {
		return fields(name, Sex.FEMALE, "1974年9月", idNumber, "13800138001", "石坪村三组", Set.of());
	}

	private static DeputyFields fields(String name, Sex sex, String born, @Nullable String idNumber,
			@Nullable String phone, @Nullable String address, Set<PersonalField> cleared) {
		return new DeputyFields(name, sex, "汉族", born, "中共党员", "2005-07", "大专", "学士", "石坪村党支部书记", "农艺师", "村(社区)干部",
				"云江青山", "果树嫁接", true, Set.of(Mark.VETERAN), phone, idNumber,
				(address == null || address.isEmpty()) ? null : address, cleared);
	}

	private long enter(String name, String district, @Nullable LocalDate on, @Nullable String card) {
		return enter(fields(name, null), district, on, card);
	}

	private long enter(DeputyFields fields, String district, @Nullable LocalDate on, @Nullable String card) {
		return this.town
			.as(() -> this.enter.execute(new EnterDeputy.Command(fields, district(district), on, card, false)));
	}

	private void correct(long id, DeputyFields fields) {
		correct(id, fields, null);
	}

	private void correct(long id, DeputyFields fields, CorrectDeputy.@Nullable Election election) {
		DeputyDetail.Head head = head(id);
		this.town.as(() -> run(new CorrectDeputy.Command(id, head.version(), head.personVersion(), fields, election)));
	}

	private boolean run(CorrectDeputy.Command command) {
		this.correct.execute(command);
		return true;
	}

	private CorrectDeputy.Election election(String district, String card) {
		return new CorrectDeputy.Election(this.town.as(() -> district(district)), today().minusDays(400), card, true);
	}

	private byte[] export(DeputyFilter filter, String reason) {
		try {
			return this.exportPersonalData.execute(filter, reason);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PersonalData show(long id) {
		return this.town.as(() -> this.showPersonalData.execute(id));
	}

	private DeputyDetail.Head head(long id) {
		return this.town.as(() -> this.deputies.detail(id).head());
	}

	private long district(String name) {
		long term = this.choices.term().orElseThrow().id();
		return this.choices.districts(term)
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private void refused(String key, Runnable deed) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.town.as(() -> {
			deed.run();
			return true;
		})).satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private List<String> views() {
		return asSystem("SELECT concat_ws(' ', person_name, reason, persons, viewed_by) FROM personal_data_view"
				+ " WHERE unit_code = :unit ORDER BY id");
	}

	private List<String> asSystem(String sql) {
		return this.context.getBean(Scopes.class)
			.asSystem("测试",
					() -> this.context.getBean(TransactionTemplate.class)
						.execute((tx) -> this.context.getBean(JdbcClient.class)
							.sql(sql)
							.param("unit", this.town.unit().value())
							.query(String.class)
							.list()));
	}

	private void seats(String district, int seats) {
		this.context.getBean(Scopes.class)
			.asSystem("测试", () -> this.context.getBean(TransactionTemplate.class)
				.execute((tx) -> this.context.getBean(JdbcClient.class)
					.sql("UPDATE electoral_district SET seats = :seats WHERE unit_code = :unit AND name = :name")
					.param("seats", seats)
					.param("unit", this.town.unit().value())
					.param("name", district)
					.update()));
	}

	private void asOwner(String sql, LocalDate day) {
		this.context.getBean(Scopes.class)
			.asSystem("测试",
					() -> this.context.getBean(TransactionTemplate.class)
						.execute((tx) -> this.context.getBean(JdbcClient.class)
							.sql(sql)
							.param("unit", this.town.unit().value())
							.param("day", day)
							.update()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String idNumber(int serial) {
		String digits = String.format("11010119740903%03d", serial);
		return digits + checkDigit(digits);
	}

	private static char checkDigit(String digits) {
		int[] weights = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
		int sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * (digits.charAt(i) - '0');
		}
		return "10X98765432".charAt(sum % 11);
	}

}
