package cn.township.congress.service.office;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.office.OathForm;
import cn.township.congress.domain.office.Post;
import org.jspecify.annotations.Nullable;

/**
 * An oath that was taken.
 */
public record OathRow(Ceremony ceremony, List<Taker> takers) {

	/** Where, when and before whom. */
	public record Ceremony(long id, String unitName, long courseId, int termNo, int sessionNo, LocalDate heldOn,
			@Nullable String place, String presider, OathForm form, @Nullable String leader, @Nullable String witness) {
	}

	/** Who took it. */
	public record Taker(long tenureId, String name, Post post, String unitName) {

		public String postName() {
			return OfficeNames.of(this.unitName, this.post);
		}

	}

}
