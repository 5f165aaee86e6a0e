package cn.township.congress.service.rule;

import java.time.LocalDate;

/**
 * One value a unit gave a setting, past, present or coming.
 */
public record SettingChange(LocalDate validFrom, String value, String source) {

}
