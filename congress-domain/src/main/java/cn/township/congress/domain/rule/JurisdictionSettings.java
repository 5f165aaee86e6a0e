package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Stored values of settings. */
public interface JurisdictionSettings extends Repository<JurisdictionSetting, Long> {

	JurisdictionSetting save(JurisdictionSetting setting);

	/** All values of these areas, of any date. */
	List<JurisdictionSetting> findByUnitCodeIn(Collection<Integer> unitCodes);

	Optional<JurisdictionSetting> findByUnitCodeAndSettingKeyAndValidFrom(int unitCode, String settingKey,
			LocalDate validFrom);

}
