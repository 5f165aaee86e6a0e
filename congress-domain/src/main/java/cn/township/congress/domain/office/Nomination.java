package cn.township.congress.domain.office;

import java.util.List;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.Person;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as it was handed in (地方组织法第二十六条).
 *
 * @param mandate of the nominee; none where no deputy of this congress
 * @param nominators who signed; nobody where the presidium nominates
 * @param governmentPost post in a state administrative organ held now; none where none is
 * held or it has been given up
 * @param strokes of the surname
 * @param overrideReason why the head of an ethnic township is of another ethnicity
 */
public record Nomination(Person person, @Nullable DeputyMandate mandate, List<DeputyMandate> nominators,
		@Nullable String introduction, @Nullable String governmentPost, int strokes, @Nullable String overrideReason) {

	NominatedBy by() {
		return this.nominators.isEmpty() ? NominatedBy.PRESIDIUM : NominatedBy.DEPUTIES;
	}

}
