package cn.township.congress.domain.suggestion;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class SuggestionTextTest {

	private static final String RARE = "䶮𠮷";

	@ParameterizedTest(name = "{3}")
	@CsvSource({ "'', 情况, 建议, suggestion.title.missing", "标题, '  ', 建议, suggestion.facts.missing",
			"标题, 情况, '\u3000', suggestion.proposal.missing" })
	@DisplayName("建议应当明确具体，标题、情况和问题、具体建议缺一不可（代表法第二十四条）")
	void mustBeClearAndSpecific(String title, String facts, String proposal, String key) {
		assertRefused(key, "代表法第二十四条", () -> new SuggestionText(title, facts, proposal));
	}

	@Test
	@DisplayName("标题不超过100字，情况和建议各不超过10000字")
	void hasALongestLength() {
		assertRefused("suggestion.title.tooLong", () -> new SuggestionText("路".repeat(101), "情况", "建议"));
		assertRefused("suggestion.facts.tooLong", () -> new SuggestionText("标题", "路".repeat(100_000), "建议"));
		assertRefused("suggestion.proposal.tooLong", () -> new SuggestionText("标题", "情况", "路".repeat(10_001)));
	}

	@Test
	@DisplayName("按字数计，生僻字、表情各算一字")
	void countsCharactersNotCodeUnits() {
		String title = RARE.repeat(49) + "🌾🚜";
		assertThat(new SuggestionText(title, "路".repeat(10_000), RARE).title()).isEqualTo(title);
		assertRefused("suggestion.title.tooLong", () -> new SuggestionText(title + "𠮷", "情况", "建议"));
	}

	@Test
	@DisplayName("首尾空白不计")
	void spareSpaceIsDropped() {
		assertThat(new SuggestionText(" 标题\u3000", "\n情况 ", "建议\n")).isEqualTo(new SuggestionText("标题", "情况", "建议"));
	}

}
