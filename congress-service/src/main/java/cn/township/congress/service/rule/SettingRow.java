package cn.township.congress.service.rule;

import java.time.LocalDate;

import cn.township.congress.domain.rule.Allowed;
import cn.township.congress.domain.rule.DayCount;
import cn.township.congress.domain.rule.SettingKey;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it holds for a unit on a day.
 *
 * @param key which setting
 * @param value the stored text; words for it are the page's
 * @param unitName the area that set it; none for the default
 * @param own whether the unit itself set it
 * @param validFrom since when; none for the default
 * @param basis what the value rests on
 * @param limit the text that sets or limits it
 */
public record SettingRow(SettingKey key, String value, @Nullable String unitName, boolean own,
		@Nullable LocalDate validFrom, String basis, String limit) {

	public Allowed allowed() {
		return this.key.allowed();
	}

	public boolean isFixed() {
		return this.key.isFixed();
	}

	/** Numbers and days in the words of the page, other values as they are stored. */
	public String text() {
		return (allowed().type() == Allowed.Type.DAYS) ? DayCount.parse(this.value).label() : this.value;
	}

}
