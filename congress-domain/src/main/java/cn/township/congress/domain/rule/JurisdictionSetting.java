package cn.township.congress.domain.rule;

import java.time.LocalDate;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A value an area gave a setting, from a day on and by a source such as 本县办法. A change is
 * a new row from a later day, so that the past stays readable.
 */
@Entity
@SequenceGenerator(name = "jurisdiction_setting", sequenceName = "jurisdiction_setting_id_seq", allocationSize = 50)
public class JurisdictionSetting {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jurisdiction_setting")
	private @Nullable Long id;

	@Version
	private int version;

	private int unitCode;

	private String settingKey;

	private String settingValue;

	private LocalDate validFrom;

	private String source;

	@SuppressWarnings("NullAway.Init")
	protected JurisdictionSetting() {
	}

	public JurisdictionSetting(AdminCode unit, SettingValue value, LocalDate validFrom, String source) {
		this.unitCode = unit.value();
		this.settingKey = value.key().key();
		this.settingValue = value.text();
		this.validFrom = validFrom;
		this.source = requireSource(source);
	}

	/**
	 * Corrects a value that is not in force yet; afterwards only a new row changes it.
	 */
	public void correct(SettingValue value, String newSource, LocalDate today) {
		if (value.key() != key()) {
			throw new IllegalArgumentException("Another setting: " + value.key());
		}
		if (this.validFrom.isBefore(today)) {
			throw new RuleViolation("setting.alreadyInForce", null, key(), this.validFrom);
		}
		this.settingValue = value.text();
		this.source = requireSource(newSource);
	}

	public @Nullable Long id() {
		return this.id;
	}

	public AdminCode unit() {
		return new AdminCode(this.unitCode);
	}

	public SettingKey key() {
		return SettingKey.of(this.settingKey);
	}

	public SettingValue value() {
		return new SettingValue(key(), this.settingValue);
	}

	public LocalDate validFrom() {
		return this.validFrom;
	}

	public String source() {
		return this.source;
	}

	private static String requireSource(String source) {
		if (source.isBlank()) {
			throw new RuleViolation("setting.sourceMissing", null);
		}
		return source.strip();
	}

}
