package cn.township.congress.service.deputy;

import java.util.Set;

import cn.township.congress.domain.deputy.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The register's form (代表登记表) as it was filled in. Dates, numbers and words stand as they
 * were typed and are understood as in the import.
 *
 * @param born year and month
 * @param partyJoined year and month
 * @param subsidized none where not known
 * @param phone blank to keep what is known
 * @param idNumber blank to keep what is known
 * @param address blank to keep what is known
 * @param cleared what is known and shall not be kept
 */
public record DeputyFields(String name, Sex sex, String ethnicity, String born, @Nullable String party,
		@Nullable String partyJoined, @Nullable String education, @Nullable String degree, @Nullable String workUnit,
		@Nullable String jobTitle, @Nullable String occupation, @Nullable String nativePlace, @Nullable String skills,
		@Nullable Boolean subsidized, Set<Mark> marks, @Nullable String phone, @Nullable String idNumber,
		@Nullable String address, Set<PersonalField> cleared) {

	/** "Of which" rows of the composition table that are ticked. */
	public enum Mark {

		/** 农民工. */
		MIGRANT_WORKER,

		/** 归侨侨眷. */
		OVERSEAS_FAMILY,

		/** 残疾人. */
		DISABLED,

		/** 退役军人. */
		VETERAN,

		/** 新的社会阶层人士. */
		NEW_STRATUM

	}

	boolean has(Mark mark) {
		return this.marks.contains(mark);
	}

}
