package cn.township.congress.domain.suggestion;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class EvaluationFormTest {

	@Test
	@DisplayName("代录评价必须附代表签名的征询意见表扫描件（本省条例）")
	void officeTranscribesOnlyFromAScannedSignedForm() {
		assertRefused("suggestion.evaluate.scanMissing", "本省条例", () -> form(Satisfaction.SATISFIED, null, null));
		assertThat(form(Satisfaction.SATISFIED, null, 9L).scanId()).isEqualTo(9);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	@DisplayName("不满意须说明理由（本省条例）")
	void dissatisfiedNeedsAReason(@Nullable String reason) {
		assertRefused("suggestion.evaluate.reasonMissing", "本省条例", () -> form(Satisfaction.DISSATISFIED, reason, 9L));
		assertThat(form(Satisfaction.BASICALLY_SATISFIED, reason, 9L).result())
			.isEqualTo(Satisfaction.BASICALLY_SATISFIED);
	}

	private static EvaluationForm form(Satisfaction result, @Nullable String reason, @Nullable Long scanId) {
		return new EvaluationForm(Satisfaction.SATISFIED, result, reason, EvaluationSource.SIGNED_FORM, scanId);
	}

}
