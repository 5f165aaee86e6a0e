package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.RegisterFacts;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/** The columns of a roster (代表花名册). */
final class RosterSheet {

	/** Only in the county's file; nobody fills it in for the own township. */
	static final Column<String> TOWNSHIP = Column.of("乡镇", Parsers.text(60))
		.alias("乡镇名称", "所属乡镇", "所在乡镇", "乡镇人大", "所属乡镇人大", "乡(镇)", "乡镇（街道）")
		.hint("县里一次导入各乡镇的名册时填写。")
		.example("");

	static final Column<String> NAME = Column.of("姓名", Parsers.personName(40))
		.required()
		.alias("名字", "代表姓名")
		.hint("与身份证一致。")
		.example("示例：张三丰");

	static final Column<Sex> SEX = Column.of("性别", Labels.sex()).required().example("男");

	static final Column<String> ETHNICITY = Column.of("民族", Labels.ethnicity()).required().example("汉族");

	static final Column<YearMonth> BORN = Column.of("出生年月", Parsers.birthMonth())
		.required()
		.alias("出生日期", "出生时间", "生日")
		.hint("写成 1978-05 或 1978年5月；不要填年龄。")
		.asText()
		.example("1978-05");

	static final Column<String> NATIVE_PLACE = Column.of("籍贯", Parsers.text(60)).alias("籍贯地", "祖籍").example("");

	static final Column<String> PARTY = Column.of("政治面貌", Labels.party()).alias("党派").example("中共党员");

	static final Column<LocalDate> PARTY_JOINED = Column.of("入党时间", Parsers.pastDayOrMonth())
		.alias("入党年月", "入党日期", "入党(加入)时间", "加入时间", "加入党派时间", "党派加入时间")
		.hint("写成 2005-07，知道日期的写成 2005-07-01。")
		.asText()
		.example("");

	static final Column<String> EDUCATION = Column.of("学历", Labels.education()).alias("文化程度").example("大专");

	static final Column<String> DEGREE = Column.of("学位", Parsers.text(40)).example("");

	static final Column<String> WORK_UNIT = Column.of("工作单位及职务", Parsers.text(200))
		.alias("单位及职务", "工作单位", "职务", "工作单位和职务", "单位职务")
		.example("石坪村党支部书记");

	static final Column<String> JOB_TITLE = Column.of("职称", Parsers.text(60))
		.alias("专业技术职称", "专业技术职务", "技术职称")
		.example("");

	static final Column<String> SKILLS = Column.of("特长", Parsers.text(200))
		.alias("专长", "专业特长", "个人特长", "熟悉专业有何专长")
		.example("");

	static final Column<String> OCCUPATION = Column.of("职业构成", Labels.occupation())
		.alias("职业", "代表结构", "结构")
		.example("村(社区)干部");

	static final Column<Boolean> SUBSIDIZED = Column.of("享受误工补贴", Parsers.yesNo())
		.alias("误工补贴", "是否享受误工补贴", "无固定工资收入", "是否无固定工资收入", "无固定收入")
		.hint("无固定工资收入的代表填「是」（代表法第四十一条）。")
		.example("");

	static final Column<Boolean> MIGRANT_WORKER = flag("农民工", "农民工代表");

	static final Column<Boolean> OVERSEAS_FAMILY = flag("归侨侨眷", "归侨、侨眷", "归侨和侨眷", "归侨眷属");

	static final Column<Boolean> DISABLED = flag("残疾人", "残疾", "残疾人代表");

	static final Column<Boolean> VETERAN = flag("退役军人", "退伍军人", "复退军人", "复员退伍军人");

	static final Column<Boolean> NEW_STRATUM = flag("新的社会阶层人士", "新的社会阶层", "新社会阶层人士", "新社会阶层", "新阶层");

	static final Column<String> DISTRICT = Column.of("选区", Parsers.text(60))
		.required()
		.alias("选区名称", "所在选区", "当选选区")
		.hint("与已录入的选区名称一致；本届还没有录入选区的，导入时自动建立。")
		.example("石坪选区");

	static final Column<String> CARD = Column.of("代表证号", Parsers.code(40))
		.alias("证号", "代表证编号", "代表证号码")
		.asText()
		.hint("再次导入时先按代表证号对应到人。")
		.example("柳19-001");

	static final Column<String> PHONE = Column.of("联系电话", Parsers.phone())
		.alias("电话", "手机", "手机号", "手机号码", "联系方式", "电话号码")
		.asText()
		.example("13800000000");

	static final Column<String> ID_NUMBER = Column.of("身份证号", Parsers.idNumber())
		.alias("身份证", "身份证号码", "公民身份号码")
		.asText()
		.hint("18 位。没有可以不填。")
		.example("");

	static final Column<String> ADDRESS = Column.of("住址", Parsers.text(200))
		.alias("家庭住址", "家庭地址", "现住址", "居住地址", "地址", "通讯地址", "联系地址")
		.example("");

	static final Column<LocalDate> ELECTED = Column.of("当选日期", Parsers.pastDate())
		.alias("当选时间", "选举日期")
		.hint("不填则为本届选举日；补选的请填补选日期，写成 2026-11-05。")
		.asText()
		.example("");

	static final Column<Boolean> REELECTED = Column.of("连任", Parsers.yesNo()).alias("是否连任").example("否");

	/** All of a deputy's columns, in the order of template and export. */
	static final List<RosterColumn> COLUMNS = List.of(RosterColumn.ofPerson(NAME, PersonFacts::name),
			RosterColumn.ofPerson(SEX, (person) -> Labels.of(person.sex())),
			RosterColumn.ofPerson(ETHNICITY, PersonFacts::ethnicity),
			RosterColumn.ofPerson(BORN, (person) -> YearMonth.from(person.bornOn())),
			RosterColumn.ofRegister(NATIVE_PLACE, RegisterFacts::nativePlace),
			RosterColumn.ofPerson(PARTY, PersonFacts::party),
			RosterColumn.ofRegister(PARTY_JOINED, (register) -> dayOrMonth(register.partyJoinedOn())),
			RosterColumn.ofPerson(EDUCATION, PersonFacts::education),
			RosterColumn.ofRegister(DEGREE, RegisterFacts::degree),
			RosterColumn.ofPerson(WORK_UNIT, PersonFacts::workUnit),
			RosterColumn.ofRegister(JOB_TITLE, RegisterFacts::jobTitle),
			RosterColumn.ofRegister(SKILLS, RegisterFacts::skills),
			RosterColumn.ofPerson(OCCUPATION, PersonFacts::occupation),
			RosterColumn.ofRegister(SUBSIDIZED, (register) -> Labels.yesNo(register.subsidized())),
			RosterColumn.ofRegister(MIGRANT_WORKER, (register) -> Labels.yesNo(register.migrantWorker())),
			RosterColumn.ofRegister(OVERSEAS_FAMILY, (register) -> Labels.yesNo(register.overseasFamily())),
			RosterColumn.ofRegister(DISABLED, (register) -> Labels.yesNo(register.disabled())),
			RosterColumn.ofRegister(VETERAN, (register) -> Labels.yesNo(register.veteran())),
			RosterColumn.ofRegister(NEW_STRATUM, (register) -> Labels.yesNo(register.newStratum())),
			RosterColumn.ofSeat(DISTRICT, RosterFacts::district), RosterColumn.ofSeat(CARD, RosterFacts::cardNo),
			RosterColumn.ofPerson(PHONE, PersonFacts::phone).internal(),
			RosterColumn.ofPerson(ID_NUMBER, PersonFacts::idNumber).internal(),
			RosterColumn.ofRegister(ADDRESS, RegisterFacts::address).internal(),
			RosterColumn.ofSeat(ELECTED, RosterFacts::electedOn).day(),
			RosterColumn.ofSeat(REELECTED, (facts) -> Labels.yesNo(facts.reelected())));

	static final RowSpec<RosterRow> SPEC = spec(
			Stream.concat(Stream.of(TOWNSHIP), COLUMNS.stream().map(RosterColumn::column)));

	/** The form of one township, which need not say whose it is. */
	static final RowSpec<RosterRow> TEMPLATE = spec(COLUMNS.stream().map(RosterColumn::column));

	private RosterSheet() {
	}

	/**
	 * Adds the columns to an exported list, so that it can be imported again.
	 * @param facts what a row of the list stores
	 * @param personal whether telephone, identity number and address are taken along
	 */
	static <R> ExportTable<R> addTo(ExportTable<R> table, Function<R, RosterFacts> facts, boolean personal) {
		ExportTable<R> grown = table;
		for (RosterColumn column : COLUMNS) {
			if (personal || !column.personal()) {
				grown = column.addTo(grown, facts);
			}
		}
		return grown;
	}

	private static RowSpec<RosterRow> spec(Stream<Column<?>> columns) {
		return RowSpec.of("代表花名册", RosterSheet::row, columns.toArray(Column<?>[]::new))
			.check(RosterSheet::agreesWithIdNumber)
			.check(RosterSheet::joinedAfterBirth)
			.unique(CARD, RosterRow::cardNo)
			.unique(ID_NUMBER, RosterRow::idNumber)
			.checkAll(RosterSheet::areDifferentPersons);
	}

	private static Column<Boolean> flag(String name, String... aliases) {
		return Column.of(name, Parsers.yesNo()).alias(aliases).alias("是否" + name).example("");
	}

	/** The month only, where only the month is known. */
	private static @Nullable Object dayOrMonth(@Nullable LocalDate day) {
		return (day != null && day.getDayOfMonth() == 1) ? YearMonth.from(day) : day;
	}

	private static RosterRow row(RowValues values) {
		return new RosterRow(who(values), register(values), new RosterRow.Seat(values.require(DISTRICT),
				values.get(CARD), values.get(ELECTED), values.get(REELECTED)), values.get(TOWNSHIP));
	}

	private static RosterRow.Who who(RowValues values) {
		return new RosterRow.Who(values.require(NAME), values.require(SEX), values.require(ETHNICITY),
				values.require(BORN), values.get(PARTY), values.get(EDUCATION), values.get(WORK_UNIT),
				values.get(OCCUPATION), values.get(PHONE), values.get(ID_NUMBER));
	}

	private static RosterRow.Register register(RowValues values) {
		return new RosterRow.Register(values.get(NATIVE_PLACE), values.get(PARTY_JOINED), values.get(DEGREE),
				values.get(JOB_TITLE), values.get(SKILLS), values.get(ADDRESS), values.get(SUBSIDIZED),
				values.get(MIGRANT_WORKER), values.get(OVERSEAS_FAMILY), values.get(DISABLED), values.get(VETERAN),
				values.get(NEW_STRATUM));
	}

	private static void joinedAfterBirth(ParsedRow<RosterRow> row) {
		LocalDate joined = row.value().register().partyJoinedOn();
		if (joined != null && YearMonth.from(joined).isBefore(row.value().born())) {
			RosterText.refuse(row, PARTY_JOINED, "row.joined-too-early", row.value().born());
		}
	}

	private static void agreesWithIdNumber(ParsedRow<RosterRow> row) {
		RosterRow value = row.value();
		LocalDate day = value.birthDay();
		String number = value.idNumber();
		if (number == null || day == null) {
			return;
		}
		if (!YearMonth.from(day).equals(value.born())) {
			RosterText.refuse(row, BORN, "row.birth-differs", YearMonth.from(day));
		}
		Sex sex = IdNumber.sex(number);
		if (sex != value.who().sex()) {
			RosterText.refuse(row, SEX, "row.sex-differs", Labels.of(sex));
		}
	}

	/**
	 * Same name and birth twice is one person, unless a number of both proves otherwise.
	 */
	private static void areDifferentPersons(List<ParsedRow<RosterRow>> rows) {
		Map<List<Object>, ParsedRow<RosterRow>> first = new HashMap<>();
		for (ParsedRow<RosterRow> row : rows) {
			ParsedRow<RosterRow> earlier = first.putIfAbsent(List.of(row.value().name(), row.value().born()), row);
			if (earlier != null && !row.value().isProvenOther(earlier.value())) {
				RosterText.refuse(row, NAME, "row.same-person", earlier.number());
			}
		}
	}

}
