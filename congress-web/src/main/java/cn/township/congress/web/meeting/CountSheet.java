package cn.township.congress.web.meeting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.SheetCount;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.meeting.CountVote;
import cn.township.congress.service.meeting.VoteDetail;
import cn.township.congress.service.meeting.VoteDetail.Line;
import org.jspecify.annotations.Nullable;

/**
 * The count sheet as typed, figure by figure.
 */
class CountSheet {

	/** Names that can be written in at once; more are added by sending the form. */
	static final int WRITE_INS = 5;

	private static final int LONGEST_NAME = 40;

	private final Map<String, String> typed;

	private final List<String> missing = new ArrayList<>();

	CountSheet(Map<String, String> typed) {
		this.typed = typed;
	}

	/** What stands in a field. */
	public String value(String field) {
		return this.typed.getOrDefault(field, "").strip();
	}

	/** Fields that hold no number, in words. */
	List<String> missing() {
		return this.missing;
	}

	/** None where a figure is missing; then {@link #missing()} says which. */
	CountVote.@Nullable Command command(VoteDetail vote) {
		Integer version = number("version", "");
		SheetCount sheet = null;
		if (vote.isBallot()) {
			Integer issued = number("issued", "发出");
			Integer returned = number("returned", "收回");
			if (issued != null && returned != null && returned > issued) {
				return new CountVote.Command(vote.id(), (version != null) ? version : -1,
						new SheetCount(issued, returned, 0, 0), List.of(), Map.of());
			}
			Integer valid = number("valid", "有效");
			Integer spoiled = number("spoiled", "无效");
			if (issued != null && returned != null && valid != null && spoiled != null) {
				sheet = new SheetCount(issued, returned, valid, spoiled);
			}
		}
		List<LineCount> lines = new ArrayList<>();
		vote.printed().forEach((line) -> add(lines, line, vote.isBallot()));
		Map<String, Integer> writeIns = writeIns(vote);
		if (!this.missing.isEmpty()) {
			return null;
		}
		return new CountVote.Command(vote.id(), (version != null) ? version : -1, sheet, lines, writeIns);
	}

	private void add(List<LineCount> lines, Line line, boolean ballot) {
		String no = Integer.toString(line.lineNo());
		Integer inFavour = number("favour" + no, line.title() + "赞成");
		Integer against = number("against" + no, line.title() + "反对");
		Integer abstained = number("abstained" + no, line.title() + "弃权");
		Integer notVoted = ballot ? Integer.valueOf(0) : number("notVoted" + no, line.title() + "未投");
		if (inFavour != null && against != null && abstained != null && notVoted != null) {
			lines.add(new LineCount(inFavour, against, abstained, notVoted));
		}
	}

	private Map<String, Integer> writeIns(VoteDetail vote) {
		Map<String, Integer> writeIns = new LinkedHashMap<>();
		for (int i = 0; i < WRITE_INS && vote.purpose().isElection(); i++) {
			String name = value("name" + i);
			if (name.isEmpty() && value("votes" + i).isEmpty()) {
				continue;
			}
			Integer votes = number("votes" + i, "另选他人第" + (i + 1) + "行得票");
			if (name.isEmpty()) {
				this.missing.add("另选他人第" + (i + 1) + "行姓名");
			}
			if (votes == null || name.isEmpty()) {
				continue;
			}
			String cut = name.substring(0, Math.min(LONGEST_NAME, name.length()));
			if (writeIns.putIfAbsent(cut, votes) != null) {
				throw new RuleViolation("vote.writtenInTwice", LawArticle.ORG_28, cut);
			}
		}
		return writeIns;
	}

	private @Nullable Integer number(String field, String label) {
		String plain = Normalizer.normalize(value(field), Normalizer.Form.NFKC);
		if (plain.matches("-?[0-9]{1,5}")) {
			return Integer.valueOf(plain);
		}
		if (!label.isEmpty()) {
			this.missing.add(label);
		}
		return null;
	}

}
