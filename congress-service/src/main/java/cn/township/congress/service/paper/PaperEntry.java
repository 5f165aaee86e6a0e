package cn.township.congress.service.paper;

/**
 * A paper of a session that can be printed.
 *
 * @param kind which
 * @param id number of what it is about: session, meeting, election, vote or resolution
 * @param name Chinese, the file's name
 * @param missing what its data still lack; empty where it is complete
 */
public record PaperEntry(PaperKind kind, long id, String name, String missing) {

	public boolean isReady() {
		return this.missing.isEmpty();
	}

	public PaperStage stage() {
		return this.kind.stage();
	}

	/** Where it is downloaded. */
	public String href() {
		return switch (this.kind.subject()) {
			case COURSE -> "/papers/courses/" + this.id + "/" + this.kind.key() + ".docx";
			case MEETING -> "/papers/meetings/" + this.id + "/" + this.kind.key() + ".docx";
			case ELECTION -> "/papers/elections/" + this.id + "/" + this.kind.key() + ".docx";
			case VOTE -> "/papers/votes/" + this.id + "/result.docx";
			case RESOLUTION -> "/papers/resolutions/" + this.id + ".docx";
			case SUGGESTION -> "/papers/suggestions/" + this.id + "/" + this.kind.key() + ".docx";
			case BILL -> "/papers/bills/" + this.id + "/" + this.kind.key() + ".docx";
			case INTERPELLATION -> "/papers/interpellations/" + this.id + "/" + this.kind.key() + ".docx";
			case LEDGER -> "/papers/ledger/" + this.kind.key() + ".docx";
			case REPORT -> "/papers/reports/" + this.id + ".docx";
		};
	}

}
