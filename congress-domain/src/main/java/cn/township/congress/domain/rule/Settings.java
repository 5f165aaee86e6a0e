package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;

/**
 * All settings of a unit on one day: the township's own value where it has one, else the
 * county's, the city's, the province's, else the default. Of several values of one area
 * the latest already in force counts.
 */
public final class Settings {

	private static final Settings NATIONAL = new Settings(Map.of());

	private final Map<SettingKey, Resolved> values;

	private Settings(Map<SettingKey, Resolved> values) {
		this.values = Map.copyOf(values);
	}

	/** Defaults only. */
	public static Settings national() {
		return NATIONAL;
	}

	/**
	 * The stored rows may be of any area and date; what does not concern the unit is left
	 * out.
	 */
	public static Settings of(AdminCode unit, LocalDate on, Collection<JurisdictionSetting> rows) {
		Map<SettingKey, Resolved> values = new EnumMap<>(SettingKey.class);
		List<AdminCode> chain = unit.withParents();
		rows.stream()
			.filter((row) -> chain.contains(row.unit()) && !row.validFrom().isAfter(on))
			.sorted(Comparator.comparing(JurisdictionSetting::unit, Comparator.comparing(chain::indexOf))
				.reversed()
				.thenComparing(JurisdictionSetting::validFrom))
			.forEach((row) -> values.put(row.key(), Resolved.of(row)));
		return new Settings(values);
	}

	public Resolved get(SettingKey key) {
		Resolved own = this.values.get(key);
		return (own != null) ? own : Resolved.byDefault(key);
	}

	public int number(SettingKey key) {
		return get(key).value().number();
	}

	public DayCount days(SettingKey key) {
		return get(key).value().days();
	}

	public boolean flag(SettingKey key) {
		return get(key).value().flag();
	}

	public String choice(SettingKey key) {
		return get(key).value().text();
	}

	public List<String> selection(SettingKey key) {
		return get(key).value().selection();
	}

	/** What the value rests on. */
	public Basis basis(SettingKey key) {
		return get(key).basis();
	}

	/** How long agencies may take for a reply; never more than the law allows. */
	public ReplyTerms replyTerms() {
		int latest = number(SettingKey.SUGGESTION_REPLY_MONTHS_MAX);
		int regular = number(SettingKey.SUGGESTION_REPLY_MONTHS);
		Basis latestBasis = basis(SettingKey.SUGGESTION_REPLY_MONTHS_MAX);
		Basis regularBasis = (regular > latest) ? latestBasis : basis(SettingKey.SUGGESTION_REPLY_MONTHS);
		CountedFrom base = CountedFrom.valueOf(choice(SettingKey.SUGGESTION_DEADLINE_BASE));
		return new ReplyTerms(Math.min(regular, latest), latest, base, regularBasis, latestBasis);
	}

	/** The values in force, to be kept with what is decided by them. */
	public RuleSnapshot snapshot(SettingKey... keys) {
		return new RuleSnapshot(
				Arrays.stream(keys).collect(Collectors.toMap(SettingKey::key, (key) -> get(key).value().text())));
	}

	/**
	 * A value and where it comes from.
	 *
	 * @param value the value in force
	 * @param unit the area that set it; none for the default
	 * @param validFrom since when; none for the default
	 * @param basis what it rests on
	 */
	public record Resolved(SettingValue value, @Nullable AdminCode unit, @Nullable LocalDate validFrom, Basis basis) {

		static Resolved of(JurisdictionSetting row) {
			return new Resolved(row.value(), row.unit(), row.validFrom(), new LocalRule(row.source()));
		}

		static Resolved byDefault(SettingKey key) {
			return new Resolved(key.defaultValue(), null, null, key.defaultBasis());
		}

		public boolean isDefault() {
			return this.unit == null;
		}

	}

}
