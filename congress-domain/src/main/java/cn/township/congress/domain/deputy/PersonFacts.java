package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the register of deputies (代表登记表) says about a person.
 *
 * @param name full name
 * @param pinyin full reading without tones, for search
 * @param initials first letters of the reading, for search
 * @param sex sex
 * @param ethnicity 民族, for instance 汉族
 * @param bornOn birth date; the first of the month where only the month is known
 * @param bornDayKnown whether the day of birth is known
 * @param party 政治面貌
 * @param education 学历
 * @param workUnit work unit and post (工作单位及职务)
 * @param occupation class of the composition table (职业构成)
 * @param phone phone, internal
 * @param idNumber identity card number, internal
 */
public record PersonFacts(String name, String pinyin, String initials, Sex sex, String ethnicity, LocalDate bornOn,
		boolean bornDayKnown, @Nullable String party, @Nullable String education, @Nullable String workUnit,
		@Nullable String occupation, @Nullable String phone, @Nullable String idNumber) {
}
