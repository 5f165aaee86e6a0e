package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * The papers of one session, in the order they are filed in.
 *
 * @param courseId the session
 * @param unitCode its township
 * @param name its full name
 */
public record PaperList(long courseId, int unitCode, String name, LocalDate from, List<PaperEntry> entries) {

	public List<PaperEntry> of(PaperStage stage) {
		return this.entries.stream().filter((entry) -> entry.stage() == stage).toList();
	}

	public long ready() {
		return this.entries.stream().filter(PaperEntry::isReady).count();
	}

}
