package cn.township.congress.web.shared;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DateFormatterTest {

	private final DateFormatter dates = new DateFormatter();

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-05", "2026-3-5", "2026年3月5日", "2026.3.5", "2026/3/5", "20260305",
			"\uff12\uff10\uff12\uff16-\uff13-\uff15", "2026-3-5", " 2026年 3月 5日 " })
	@DisplayName("人们怎样写日期都能看懂")
	void readsDatesAsPeopleTypeThem(String text) throws ParseException {
		assertThat(this.dates.parse(text, Locale.CHINA)).isEqualTo(LocalDate.of(2026, 3, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-2-31", "2026-13-1", "2025-2-29", "昨天", "26-3-5", "0000-00-00" })
	@DisplayName("没有的日子不接受，也不改成别的日子")
	void refusesImpossibleDates(String text) {
		assertThatExceptionOfType(ParseException.class).isThrownBy(() -> this.dates.parse(text, Locale.CHINA));
	}

}
