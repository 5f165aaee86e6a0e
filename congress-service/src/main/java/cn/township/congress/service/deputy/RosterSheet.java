package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;

/** The columns of a roster (代表花名册). */
final class RosterSheet {

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

	static final Column<String> PARTY = Column.of("政治面貌", Labels.party()).alias("党派").example("中共党员");

	static final Column<String> EDUCATION = Column.of("学历", Labels.education()).alias("文化程度").example("大专");

	static final Column<String> WORK_UNIT = Column.of("工作单位及职务", Parsers.text(200))
		.alias("单位及职务", "工作单位", "职务", "工作单位和职务", "单位职务")
		.example("石坪村党支部书记");

	static final Column<String> OCCUPATION = Column.of("职业构成", Labels.occupation())
		.alias("职业", "代表结构", "结构")
		.example("村(社区)干部");

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

	static final Column<LocalDate> ELECTED = Column.of("当选日期", Parsers.pastDate())
		.alias("当选时间", "选举日期")
		.hint("不填则为本届选举日；补选的请填补选日期，写成 2026-11-05。")
		.asText()
		.example("");

	static final Column<Boolean> REELECTED = Column.of("连任", Parsers.yesNo()).alias("是否连任").example("否");

	static final RowSpec<RosterRow> SPEC = RowSpec
		.of("代表花名册", RosterSheet::row, NAME, SEX, ETHNICITY, BORN, PARTY, EDUCATION, WORK_UNIT, OCCUPATION, DISTRICT,
				CARD, PHONE, ID_NUMBER, ELECTED, REELECTED)
		.check(RosterSheet::agreesWithIdNumber)
		.unique(CARD, RosterRow::cardNo)
		.unique(ID_NUMBER, RosterRow::idNumber)
		.checkAll(RosterSheet::areDifferentPersons);

	private RosterSheet() {
	}

	private static RosterRow row(RowValues values) {
		return new RosterRow(values.require(NAME), values.require(SEX), values.require(ETHNICITY), values.require(BORN),
				values.get(PARTY), values.get(EDUCATION), values.get(WORK_UNIT), values.get(OCCUPATION),
				values.require(DISTRICT), values.get(CARD), values.get(PHONE), values.get(ID_NUMBER),
				values.get(ELECTED), values.get(REELECTED));
	}

	private static void agreesWithIdNumber(ParsedRow<RosterRow> row) {
		RosterRow value = row.value();
		LocalDate day = value.birthDay();
		if (value.idNumber() == null || day == null) {
			return;
		}
		if (!YearMonth.from(day).equals(value.born())) {
			RosterText.refuse(row, BORN, "row.birth-differs", YearMonth.from(day));
		}
		Sex sex = IdNumber.sex(value.idNumber());
		if (sex != value.sex()) {
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
