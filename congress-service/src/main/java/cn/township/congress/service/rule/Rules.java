package cn.township.congress.service.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.rule.Holiday;
import cn.township.congress.domain.rule.Holidays;
import cn.township.congress.domain.rule.JurisdictionSetting;
import cn.township.congress.domain.rule.JurisdictionSettings;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.rule.WorkdayCalendar;
import cn.township.congress.domain.territory.AdminCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rules in force for a unit: its settings on a day and its calendar of working days.
 * What was read is kept until the transaction ends.
 */
@Component
@Transactional(readOnly = true)
public class Rules {

	private final JurisdictionSettings settings;

	private final Holidays holidays;

	Rules(JurisdictionSettings settings, Holidays holidays) {
		this.settings = settings;
		this.holidays = holidays;
	}

	/** The settings of the unit on the day. */
	public Settings settings(AdminCode unit, LocalDate on) {
		List<Integer> chain = chain(unit);
		List<JurisdictionSetting> rows = once("settings " + unit, () -> this.settings.findByUnitCodeIn(chain));
		return Settings.of(unit, on, rows);
	}

	/** The working days of the unit. */
	public WorkdayCalendar calendar(AdminCode unit) {
		return once("calendar " + unit, () -> WorkdayCalendar.ofHolidays(holidays(unit)));
	}

	/** The rules of all these units, in two reads however many they are. */
	public RuleBook book(Collection<AdminCode> units) {
		Set<Integer> chains = units.stream().flatMap((unit) -> chain(unit).stream()).collect(Collectors.toSet());
		return new RuleBook(this.settings.findByUnitCodeIn(chains),
				this.holidays.findByUnitCodeIn(withNation(List.copyOf(chains))));
	}

	private List<Holiday> holidays(AdminCode unit) {
		return this.holidays.findByUnitCodeIn(withNation(chain(unit)));
	}

	static List<Integer> chain(AdminCode unit) {
		return unit.withParents().stream().map(AdminCode::value).toList();
	}

	static List<Integer> withNation(List<Integer> chain) {
		return Stream.concat(chain.stream(), Stream.of(Holiday.NATION)).toList();
	}

	/** What was changed in this transaction is read again. */
	void forget() {
		if (TransactionSynchronizationManager.hasResource(this)) {
			read().clear();
		}
	}

	@SuppressWarnings("unchecked")
	private <T> T once(String what, Supplier<T> read) {
		return (T) read().computeIfAbsent(what, (key) -> read.get());
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> read() {
		if (!TransactionSynchronizationManager.hasResource(this)) {
			TransactionSynchronizationManager.bindResource(this, new HashMap<String, Object>());
			TransactionSynchronizationManager.registerSynchronization(new Unbind());
		}
		return (Map<String, Object>) TransactionSynchronizationManager.getResource(this);
	}

	/** Ends what was kept together with the transaction. */
	private final class Unbind implements TransactionSynchronization {

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(Rules.this);
		}

	}

}
