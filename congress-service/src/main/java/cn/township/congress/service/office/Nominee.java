package cn.township.congress.service.office;

import cn.township.congress.service.deputy.DeputyFields;
import org.jspecify.annotations.Nullable;

/**
 * Who is nominated, or was written in.
 *
 * @param mandateId of a deputy
 * @param fields who else it is
 * @param governmentPost post in a state administrative organ held now
 * @param overrideReason why the head of an ethnic township is of another ethnicity
 */
public record Nominee(@Nullable Long mandateId, @Nullable DeputyFields fields, @Nullable String introduction,
		@Nullable String governmentPost, @Nullable String overrideReason) {

	/** A deputy. */
	public static Nominee deputy(long mandateId) {
		return new Nominee(mandateId, null, null, null, null);
	}

}
