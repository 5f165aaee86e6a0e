package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A deputy in a list. Holds nothing that may not be published (代表法第五十八条).
 *
 * @param id the mandate
 * @param pinyin for the order of names
 */
public record DeputyRow(long id, int unitCode, String unitName, String name, String pinyin, Sex sex, String ethnicity,
		LocalDate bornOn, @Nullable String party, @Nullable String education, @Nullable String workUnit,
		@Nullable String occupation, int districtNo, String district, @Nullable String cardNo, MandateStatus status) {

	/** Such as 1978-05. */
	public String born() {
		return YearMonth.from(this.bornOn).toString();
	}

}
