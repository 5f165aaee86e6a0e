package cn.township.congress.service.shared;

import cn.township.congress.service.shared.TextDifference.Change;
import cn.township.congress.service.shared.TextDifference.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two texts side by side.
 */
class TextDifferenceTest {

	@Test
	@DisplayName("a changed line appears as taken out and put in, the others once, in the order of reading")
	void changedLine() {
		TextDifference difference = TextDifference.between("柳溪镇人民代表大会决议\n会议听取了报告。\n会议决定批准。",
				"柳溪镇人民代表大会决议\r\n会议听取和审议了报告。\n会议决定批准。\n（表决结果）");
		assertThat(difference.lines()).containsExactly(new Line(Change.SAME, "柳溪镇人民代表大会决议"),
				new Line(Change.REMOVED, "会议听取了报告。"), new Line(Change.ADDED, "会议听取和审议了报告。"),
				new Line(Change.SAME, "会议决定批准。"), new Line(Change.ADDED, "（表决结果）"));
		assertThat(difference.isEmpty()).isFalse();
	}

	@Test
	@DisplayName("line endings of another system and blanks at the end are no difference")
	void lineEndings() {
		assertThat(TextDifference.between("一\r\n二 ", "一\n二").isEmpty()).isTrue();
	}

}
