package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.presidium.MinutesStatus;
import cn.township.congress.service.shared.TextDifference;
import org.jspecify.annotations.Nullable;

/**
 * The record of a meeting, with how it differs from what the data say now.
 *
 * @param body the text in force
 * @param difference from the text to a draft of today; empty once it is signed
 */
public record MinutesFile(MeetingFile meeting, int version, String body, MinutesStatus status,
		@Nullable LocalDate signedOn, @Nullable String signedBy, List<Erratum> errata, TextDifference difference) {

	public boolean isSigned() {
		return this.status == MinutesStatus.SIGNED;
	}

	/** Paragraph by paragraph. */
	public List<String> paragraphs() {
		return this.body.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** A correction. */
	public record Erratum(String text, LocalDate signedOn, String signedBy) {
	}

}
