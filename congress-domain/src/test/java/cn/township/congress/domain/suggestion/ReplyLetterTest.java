package cn.township.congress.domain.suggestion;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class ReplyLetterTest {

	@Test
	@DisplayName("答复函须由承办单位负责人签发（本省条例）")
	void isSignedForTheAgency() {
		assertRefused("suggestion.reply.signatoryMissing", "本省条例", () -> letter(" ", "已修复"));
	}

	@Test
	@DisplayName("答复函须有答复内容（本省条例）")
	void saysSomething() {
		assertRefused("suggestion.reply.bodyMissing", "本省条例", () -> letter("钱大勇", "\n\u3000"));
	}

	@Test
	@DisplayName("答复内容不超过20000字")
	void hasALongestLength() {
		assertThat(letter("钱大勇", "路".repeat(20_000)).body()).hasSize(20_000);
		assertRefused("suggestion.reply.bodyTooLong", () -> letter("钱大勇", "路".repeat(20_001)));
	}

	@Test
	@DisplayName("首尾空白不计")
	void spareSpaceIsDropped() {
		assertThat(letter(" 钱大勇 ", " 已修复\n")).isEqualTo(letter("钱大勇", "已修复"));
	}

	private static ReplyLetter letter(String signatory, String body) {
		return new ReplyLetter(ResultClass.A, null, signatory, body, null, null, ReplySource.TRANSCRIBED, null, null);
	}

}
