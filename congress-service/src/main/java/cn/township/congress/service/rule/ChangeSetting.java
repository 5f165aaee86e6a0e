package cn.township.congress.service.rule;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.rule.JurisdictionSetting;
import cn.township.congress.domain.rule.JurisdictionSettings;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.SettingValue;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Gives a setting a value from a day on. What was decided before keeps its rules.
 */
@UseCase(Permission.MANAGE_RULES)
public class ChangeSetting {

	private final JurisdictionSettings settings;

	private final Rules rules;

	private final Area area;

	private final Clock clock;

	ChangeSetting(JurisdictionSettings settings, Rules rules, Area area, Clock clock) {
		this.settings = settings;
		this.rules = rules;
		this.area = area;
		this.clock = clock;
	}

	public void execute(Command command) {
		this.area.require(command.unit());
		if (command.key().isFixed()) {
			throw new RuleViolation("setting.fixed", command.key().basis(), command.key());
		}
		SettingValue value = SettingValue.parse(command.key(), command.value());
		this.settings
			.findByUnitCodeAndSettingKeyAndValidFrom(command.unit().value(), command.key().key(), command.validFrom())
			.ifPresentOrElse((existing) -> existing.correct(value, command.source(), LocalDate.now(this.clock)),
					() -> this.settings
						.save(new JurisdictionSetting(command.unit(), value, command.validFrom(), command.source())));
		this.rules.forget();
	}

	/**
	 * What is asked for.
	 *
	 * @param unit the area that settles it, one's own or one below
	 * @param key which setting
	 * @param value as typed
	 * @param validFrom first day on which it holds
	 * @param source the text it rests on, for instance 青山县代表建议办理办法第八条
	 */
	public record Command(AdminCode unit, SettingKey key, String value, LocalDate validFrom, String source) {
	}

}
