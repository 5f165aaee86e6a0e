package cn.township.congress.service.paper;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Rows of the database as the papers read them.
 */
final class PaperRow {

	private PaperRow() {
	}

	/** An item of an agenda. */
	record Item(long id, @Nullable Long meetingId, int itemNo, String kind, String title, @Nullable String presenter,
			boolean needsVote, String status, @Nullable String note) {
	}

	/** A vote. */
	record Ballot(long id, long meetingId, String purpose, String title, String method, String status, LocalDate putOn,
			int base, int needed, int present, @Nullable Integer issued, @Nullable Integer returned,
			@Nullable Integer valid, @Nullable Integer spoiled) {

		boolean isOpen() {
			return "OPEN".equals(this.status);
		}

	}

	/** A line of a vote. */
	record Line(long id, long voteId, int lineNo, String title, @Nullable Long itemId, boolean writeIn,
			@Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstained,
			@Nullable Integer notVoted, @Nullable Boolean passed) {
	}

	/** A deputy on a day. */
	record Member(long mandateId, String name, String sex, String ethnicity, LocalDate bornOn, String district,
			@Nullable String groups, @Nullable String workUnit, boolean suspended) {

		String sexWord() {
			return "FEMALE".equals(this.sex) ? "女" : "男";
		}

	}

	/** Somebody who attends without a vote. */
	record Observer(String name, @Nullable String workUnit, @Nullable String post, String ground) {

		String groundWord() {
			return switch (this.ground) {
				case "GOVERNMENT_LEADER" -> "政府领导人员";
				case "HIGHER_DEPUTY" -> "上级人大代表";
				default -> "决定邀请";
			};
		}

	}

	/** How somebody due attended a meeting. */
	record Mark(long meetingId, long mandateId, String name, String district, String mark, @Nullable String approver) {
	}

	/** Proposed for the presidium. */
	record Nominee(String name, String sex, @Nullable String workUnit, boolean secretaryGeneral) {
	}

	/** A post somebody was elected to. */
	record Holder(String name, String sex, @Nullable String workUnit, String post, LocalDate fromOn) {
	}

	/** A scrutineer or teller. */
	record Scrutineer(String name, String role, boolean passed) {
	}

	/** An election. */
	record Election(long id, long courseId, String post, String kind, int seats, String status, @Nullable Long voteId) {
	}

	/** A candidate. */
	record Candidate(String name, String status, @Nullable Long lineId, boolean elected, boolean writtenIn) {
	}

	/** A resolution, decision or announcement. */
	record Act(long id, int unitCode, @Nullable Long courseId, @Nullable Long meetingId, String kind, String issuer,
			@Nullable String docPrefix, @Nullable Integer docYear, @Nullable Integer docNo, String title, String body,
			String status, @Nullable LocalDate adoptedOn, @Nullable LocalDate publishedOn, @Nullable String signer) {
	}

	/** The record of a meeting. */
	record Minutes(long meetingId, String body, @Nullable LocalDate signedOn, @Nullable String signedBy) {
	}

	/** A task a meeting gave out. */
	record Task(String title, @Nullable String owner, @Nullable LocalDate dueOn) {
	}

	/** An oath. */
	record Oath(long id, LocalDate heldOn, @Nullable String place, String presider, String form,
			@Nullable String leader, @Nullable String witness) {
	}

}
