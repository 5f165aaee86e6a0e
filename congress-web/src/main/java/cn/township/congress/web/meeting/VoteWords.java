package cn.township.congress.web.meeting;

import java.util.stream.Collectors;

import cn.township.congress.service.meeting.VoteDetail;

/**
 * The figures of a count sheet in words, for whom another was faster than.
 */
final class VoteWords {

	private VoteWords() {
	}

	static String typed(VoteDetail vote, CountSheet sheet) {
		return vote.printed()
			.stream()
			.map((line) -> line.title() + "：赞成" + sheet.value("favour" + line.lineNo()) + "、反对"
					+ sheet.value("against" + line.lineNo()) + "、弃权" + sheet.value("abstained" + line.lineNo()))
			.collect(Collectors.joining("\n"));
	}

	static String stored(VoteDetail vote) {
		String figures = vote.lines()
			.stream()
			.map((line) -> line.title() + "：赞成" + line.inFavour() + "、反对" + line.against() + "、弃权" + line.abstained())
			.collect(Collectors.joining("\n"));
		return (vote.countedBy() == null) ? figures : figures + "\n（" + vote.countedBy() + " 录入）";
	}

}
