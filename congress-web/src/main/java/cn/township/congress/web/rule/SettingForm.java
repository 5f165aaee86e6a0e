package cn.township.congress.web.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.rule.Allowed;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.rule.ChangeSetting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new value as typed.
 *
 * @param value one, or several where a selection is wanted
 */
record SettingForm(@NotEmpty(message = "{form.value.required}") @Nullable List<String> value,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate validFrom,
		@NotBlank(message = "{form.basis.required}") @Size(max = 200,
				message = "{form.text.tooLong}") @Nullable String source) {

	/** The value in force, from today on. */
	static SettingForm of(SettingKey key, String value, LocalDate today) {
		boolean several = key.allowed().type() == Allowed.Type.SELECTION;
		String shown = switch (key.allowed().type()) {
			case DAYS -> value.replace("wd", "个工作日").replaceFirst("d$", "日");
			case STEPS, CLASSES -> value.replace(",", "、").replace(";", "；");
			default -> value;
		};
		return new SettingForm(several ? List.of(value.split(",")) : List.of(shown), today, "");
	}

	ChangeSetting.Command command(AdminCode unit, SettingKey key) {
		return new ChangeSetting.Command(unit, key, String.join(",", Objects.requireNonNull(this.value)),
				Objects.requireNonNull(this.validFrom), Objects.requireNonNull(this.source));
	}

}
