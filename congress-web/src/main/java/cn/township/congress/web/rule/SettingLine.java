package cn.township.congress.web.rule;

import java.time.LocalDate;

import cn.township.congress.domain.rule.SettingKey;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it is shown.
 *
 * @param value in words
 * @param setBy the unit that set it, or 默认
 * @param own whether the unit shown set it itself
 * @param fixed whether the law leaves nothing to set
 */
record SettingLine(SettingKey key, String label, String value, String setBy, boolean own, @Nullable LocalDate validFrom,
		String basis, String limit, boolean fixed) {
}
