package cn.township.congress.web.resolution;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionSubject;
import cn.township.congress.service.resolution.DraftResolution;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drafted, as chosen. Kind and subject may be left to the item of the
 * agenda.
 */
record DraftForm(@Nullable Long course, @Nullable Long meeting, @Nullable ResolutionKind kind,
		@Nullable ResolutionSubject subject, @Nullable Long subjectId, @Nullable Long item) {

	/** The subject chosen, else what the item is about where that has a wording. */
	ResolutionSubject subjectOr(@Nullable String itemKind) {
		if (this.subject != null) {
			return this.subject;
		}
		String name = "CONVENE_SESSION".equals(itemKind) ? "SESSION_CONVENED"
				: "REMOVAL".equals(itemKind) ? "OFFICE_REMOVAL" : itemKind;
		Optional<ResolutionSubject> same = Arrays.stream(ResolutionSubject.values())
			.filter((one) -> one.name().equals(name))
			.findFirst();
		return same.orElse(ResolutionSubject.OTHER);
	}

	DraftResolution.Command command(@Nullable String itemKind) {
		ResolutionSubject about = subjectOr(itemKind);
		ResolutionKind usual = (this.meeting != null && about.usual() == ResolutionKind.RESOLUTION)
				? ResolutionKind.DECISION : about.usual();
		return new DraftResolution.Command(this.course, this.meeting, Objects.requireNonNullElse(this.kind, usual),
				about, this.subjectId, this.item);
	}

}
