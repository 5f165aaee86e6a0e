package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import cn.township.congress.domain.deputy.Sex;

/** What a verified identity number (公民身份号码) tells. */
final class IdNumber {

	private IdNumber() {
	}

	static LocalDate birthDay(String number) {
		return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
	}

	static Sex sex(String number) {
		return ((number.charAt(16) - '0') % 2 == 1) ? Sex.MALE : Sex.FEMALE;
	}

}
