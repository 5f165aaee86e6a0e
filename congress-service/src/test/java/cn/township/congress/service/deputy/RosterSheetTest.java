package cn.township.congress.service.deputy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.service.sheet.CellError;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.ParsedSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RosterSheetTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final Pattern DAYS_AGO = Pattern.compile("@-(\\d+)");

	private static ParsedSheet<RosterRow> read(String... lines) {
		return RosterSheet.SPEC.read("名册.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8), TODAY);
	}

	@Test
	@DisplayName("常见写法都能认出")
	void understandsWhatPeopleWrite() {
		ParsedSheet<RosterRow> sheet = read("代表姓名,性 别,民族,出生日期,党派,文化程度,单位及职务,职业,所在选区,手机,是否连任",
				"张　䶮,女性,苗,1978.05,党员,本科,三组村民,村干部,石坪,１３８００１３８０００,√");
		RosterRow row = sheet.rows().get(0).value();
		assertThat(row.name()).isEqualTo("张䶮");
		assertThat(row.who().sex()).isEqualTo(Sex.FEMALE);
		assertThat(row.who().ethnicity()).isEqualTo("苗族");
		assertThat(row.born()).isEqualTo(YearMonth.of(1978, 5));
		assertThat(row.who().party()).isEqualTo("中共党员");
		assertThat(row.who().education()).isEqualTo("大学本科");
		assertThat(row.who().occupation()).isEqualTo("村(社区)干部");
		assertThat(row.who().phone()).isEqualTo("13800138000");
		assertThat(row.seat().reelected()).isTrue();
	}

	@Test
	@DisplayName("性别、出生年月与身份证号不一致时指出")
	void refusesWhatTheIdNumberContradicts() {
		ParsedSheet<RosterRow> sheet = read("姓名,性别,民族,出生年月,选区,身份证号", "张三,男,汉族,1950-01,石坪,11010519491231002X");
		assertThat(sheet.errors()).extracting(CellError::column).containsExactly("出生年月", "性别");
	}

	@Test
	@DisplayName("同名同出生年月的两行是同一人，除非证号不同")
	void refusesSamePersonTwice() {
		assertThat(read("姓名,性别,民族,出生年月,选区", "张三,男,汉族,1978-05,石坪", "张三,男,汉族,1978年5月,红塘").errors()).singleElement()
			.extracting(CellError::reason)
			.isEqualTo("与第 2 行是同一人");
		assertThat(read("姓名,性别,民族,出生年月,选区,代表证号", "张三,男,汉族,1978-05,石坪,A1", "张三,男,汉族,1978-05,红塘,A2").hasErrors())
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { 101, 105, 111, 201, 206 })
	@DisplayName("演示县的花名册没有一处错误")
	void readsTheDemoRosters(int township) throws IOException {
		ParsedSheet<RosterRow> sheet = RosterSheet.SPEC.read("名册.csv", demo(township), TODAY);
		assertThat(sheet.problems()).isEmpty();
		assertThat(sheet.errors()).isEmpty();
		assertThat(sheet.notices()).isEmpty();
		assertThat(sheet.rows()).hasSizeGreaterThan(40).allMatch(ParsedRow::isReadable);
	}

	private static byte[] demo(int township) throws IOException {
		String name = "/seeds/demo/deputies/980123" + township + ".csv";
		try (InputStream in = RosterSheetTest.class.getResourceAsStream(name)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return DAYS_AGO.matcher(text)
				.replaceAll((match) -> TODAY.minusDays(Long.parseLong(match.group(1))).toString())
				.getBytes(StandardCharsets.UTF_8);
		}
	}

}
