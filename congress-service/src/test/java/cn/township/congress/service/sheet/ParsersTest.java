package cn.township.congress.service.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParsersTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static <V> V parse(Parser<V> parser, String text) {
		return parser.parse(SheetCell.text(text), TODAY);
	}

	private static void refused(Parser<?> parser, SheetCell cell, String reason) {
		assertThatExceptionOfType(BadCell.class).isThrownBy(() -> parser.parse(cell, TODAY))
			.satisfies((bad) -> assertThat(bad.reason()).contains(reason))
			.satisfies((bad) -> assertThat(bad.remedy()).isNotBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1978-05", "1978年5月", "1978.05", "1978.5", "1978/5/3", "1978-05-03", "19780503", "197805",
			"１９７８年５月", "1978年5月3日", "1978．05", "1978年05月生", "1978-05-03 00:00:00", "1978 年 5 月", "1978—05" })
	@DisplayName("出生年月的各种写法读成同一个月")
	void understandsMonths(String text) {
		assertThat(parse(Parsers.birthMonth(), text)).isEqualTo(YearMonth.of(1978, 5));
	}

	@ParameterizedTest
	@CsvSource({ "2026年2月30日,没有 30 日", "2025-02-29,没有 29 日", "1978-13,没有 13 月", "48,年龄", "48岁,年龄", "28611,日期序号",
			"五月,不是日期", "1778-05,年份", "2027-01,今天之后", "1890-01,年份", "1901-01,120 岁", "19780532,没有 32 日",
			"1978-00,没有 0 月", "1978-05-00,没有 0 日" })
	@DisplayName("不存在的日期、年龄、将来的出生年月逐一说明原因")
	void refusesImpossibleMonths(String text, String reason) {
		refused(Parsers.birthMonth(), SheetCell.text(text), reason);
	}

	@Test
	@DisplayName("Excel 把 1978.10 存成 1978.1 时不猜是一月还是十月")
	void doesNotGuessLostZero() {
		refused(Parsers.yearMonth(), SheetCell.number("1978.1"), "分不清");
		assertThat(Parsers.yearMonth().parse(SheetCell.number("1978.10"), TODAY)).isEqualTo(YearMonth.of(1978, 10));
		assertThat(Parsers.yearMonth().parse(SheetCell.number("197805"), TODAY)).isEqualTo(YearMonth.of(1978, 5));
	}

	@Test
	@DisplayName("要求到日的日期缺日时说明，将来的日期按需拒绝")
	void readsDays() {
		assertThat(parse(Parsers.date(), "2026年11月5日")).isEqualTo(LocalDate.of(2026, 11, 5));
		assertThat(parse(Parsers.date(), "2027-01-31")).isEqualTo(LocalDate.of(2027, 1, 31));
		assertThat(Parsers.date().parse(SheetCell.date(LocalDate.of(2026, 1, 2)), TODAY))
			.isEqualTo(LocalDate.of(2026, 1, 2));
		refused(Parsers.date(), SheetCell.text("2026-11"), "缺少「日」");
		refused(Parsers.pastDate(), SheetCell.text("2026-11-22"), "还没有到");
	}

	@ParameterizedTest
	@CsvSource({ "'张　三',张三", "张 䶮,张䶮", "阿依古丽・买买提,阿依古丽·买买提", "𠮷田 花子,𠮷田花子", "Anna Maria,Anna Maria" })
	@DisplayName("姓名中间的空格去掉，间隔号统一，生僻字不变")
	void readsPersonNames(String raw, String name) {
		assertThat(parse(Parsers.personName(30), raw)).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|'/C calc'!A0", "@张三", "123", "<b>张三</b>" })
	@DisplayName("公式样的文字不是姓名")
	void refusesFormulaAsName(String text) {
		refused(Parsers.personName(30), SheetCell.text(text), "不像姓名");
	}

	@Test
	@DisplayName("文字长度按字符数，表情和生僻字算一个字")
	void countsCodePoints() {
		assertThat(parse(Parsers.text(2), "𠮷😀")).isEqualTo("𠮷😀");
		refused(Parsers.text(10), SheetCell.text("字".repeat(32_000)), "最多 10 个字，现有 32000 个字");
	}

	@ParameterizedTest
	@CsvSource({ "13800138000,13800138000", "+86 138 0013 8000,13800138000", "１３８００１３８０００,13800138000",
			"0553-1234567,0553-1234567", "05531234567,0553-1234567", "（0553）1234567,0553-1234567",
			"010 12345678,010-12345678", "1234567,1234567" })
	@DisplayName("手机号与固定电话的各种写法")
	void readsPhones(String raw, String phone) {
		assertThat(parse(Parsers.phone(), raw)).isEqualTo(phone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1380013800", "无", "13800138000/13900139000", "138001380001" })
	@DisplayName("不完整的号码、两个号码被拒绝")
	void refusesBadPhones(String raw) {
		refused(Parsers.phone(), SheetCell.text(raw), "电话");
	}

	@Test
	@DisplayName("身份证号验证位数、出生日期和校验码")
	void verifiesIdNumbers() {
		assertThat(parse(Parsers.idNumber(), "11010519491231002x")).isEqualTo("11010519491231002X");
		assertThat(parse(Parsers.idNumber(), "１１０１０５ 19491231 002Ｘ")).isEqualTo("11010519491231002X");
		refused(Parsers.idNumber(), SheetCell.text("110105194912310021"), "校验码");
		refused(Parsers.idNumber(), SheetCell.text("110105194902310021"), "出生日期");
		refused(Parsers.idNumber(), SheetCell.text("110105491231002"), "15 位");
		refused(Parsers.idNumber(), SheetCell.text("1101051949"), "现有 10 位");
		refused(Parsers.idNumber(), SheetCell.number("110105194912310000"), "末尾几位已经丢失");
	}

	@Test
	@DisplayName("选项按标签和同义词识别，不在范围内时列出可填的")
	void readsChoices() {
		Choice<String> sex = Choice.of(List.of("MALE", "FEMALE"), (value) -> value.equals("MALE") ? "男" : "女")
			.also("MALE", "男性", "M");
		assertThat(parse(sex, " 男 性")).isEqualTo("MALE");
		assertThat(parse(sex, "ｍ")).isEqualTo("MALE");
		assertThatExceptionOfType(BadCell.class).isThrownBy(() -> parse(sex, "南"))
			.satisfies((bad) -> assertThat(bad.remedy()).contains("男、女"));
		assertThat(parse(Parsers.yesNo(), "√")).isTrue();
		assertThat(parse(Parsers.yesNo(), "否")).isFalse();
	}

	@Test
	@DisplayName("整数限于范围")
	void readsIntegers() {
		assertThat(parse(Parsers.integer(1, 3), "２")).isEqualTo(2);
		assertThat(parse(Parsers.integer(1, 3), "3.0")).isEqualTo(3);
		refused(Parsers.integer(1, 3), SheetCell.text("4"), "超出范围");
		refused(Parsers.integer(1, 3), SheetCell.text("三"), "不是整数");
		refused(Parsers.integer(1, 3), SheetCell.text("99999999999"), "不是整数");
	}

	@Test
	@DisplayName("编号去掉空格，括号等符号可用，其他符号被拒绝")
	void readsCodes() {
		assertThat(parse(Parsers.code(20), "柳19-001 ")).isEqualTo("柳19-001");
		assertThat(parse(Parsers.code(20), "青人建〔2026〕1号")).isEqualTo("青人建〔2026〕1号");
		refused(Parsers.code(20), SheetCell.text("=1+1"), "符号");
	}

}
