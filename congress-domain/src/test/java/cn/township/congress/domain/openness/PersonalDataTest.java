package cn.township.congress.domain.openness;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("公开的文字里不出现电话、身份证号、卡号、联系人")
class PersonalDataTest {

	@ParameterizedTest
	@ValueSource(strings = { "13855501234", "10055501234", "138 5550 1234", "138-5550-1234", "１３８５５５０１２３４",
			"+8613855501234", "+86 138 5550 1234", "0999-5550101", "(0999)5550101", "（0999）5550101", "010-88880000",
			"０９９９－５５５０１０１", "320102198001011234", "32010219800101123X", "32010219800101123x", "320102800101123",
			"320102 19800101 1234", "6222020200011234567", "6222 0202 0001 1234 567" })
	@DisplayName("各种写法的号码都遮住（个人信息保护法第二十五条、第二十八条）")
	void numbers(String number) {
		for (String text : new String[] { "请联系老王" + number + "。", number, "（" + number + "）",
				"路灯坏了，" + number + "，请修" }) {
			String masked = PersonalData.masked(text);
			assertThat(masked).contains(PersonalData.MASK);
			assertThat(masked.replaceAll("[^0-9０-９]", "").length()).as(masked).isLessThan(4);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "联系电话：5550101", "电话 5550101", "手机号码：5550101", "微信号：wx5550101", "身份证号码3201021" })
	@DisplayName("写明是电话、微信、证件的短号码也遮住")
	void numbersSaidToBe(String text) {
		assertThat(PersonalData.masked(text)).endsWith(PersonalData.MASK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "联系人：吴先蓉，电话：5550101。", "（联系人 : 吴先蓉）", "经办人：吴先蓉", "联系人为欧阳先蓉。" })
	@DisplayName("写明是联系人、经办人的姓名遮住")
	void contacts(String text) {
		assertThat(PersonalData.masked(text)).contains(PersonalData.NAMELESS).doesNotContain("先蓉", "5550101");
	}

	@ParameterizedTest
	@ValueSource(strings = { "联系人民群众", "2026年3月5日", "柳交〔2026〕3号", "投资1200万元，长3.5公里", "共12000000元", "第19届第3次会议第7号建议",
			"2025-2026年度", "K12+350至K15+800段", "100、200、300户", "2024.01.15－2026.12.31", "2025-01-15—2026-12-31",
			"20250115-20261231" })
	@DisplayName("日期、金额、文号、里程照常公开")
	void others(String text) {
		assertThat(PersonalData.masked(text)).isEqualTo(text);
	}

}
