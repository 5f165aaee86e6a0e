package cn.township.congress.web.office;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.office.ElectionKind;
import cn.township.congress.domain.office.ElectionStatus;
import cn.township.congress.domain.office.Places;
import cn.township.congress.service.office.ElectionDetail;
import cn.township.congress.service.office.ElectionDetail.Preparation;
import cn.township.congress.service.office.ElectionRow;
import cn.township.congress.web.shared.Action;
import cn.township.congress.web.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * How far an election has come, and the one thing to do next.
 */
final class ElectionSteps {

	private ElectionSteps() {
	}

	static List<Step> of(ElectionRow row) {
		List<Step> steps = new ArrayList<>();
		boolean list = row.status().ordinal() >= ElectionStatus.FORMAL_LIST.ordinal()
				&& row.status() != ElectionStatus.CANCELLED;
		add(steps, "选举办法", row.methodLineId() != null);
		if (row.kind() != ElectionKind.TIE_BREAK) {
			add(steps, "提名", list || row.status() == ElectionStatus.PRE_ELECTION);
			if (row.preVoteId() != null) {
				add(steps, "预选", row.status() != ElectionStatus.PRE_ELECTION);
			}
		}
		add(steps, "正式候选人", list);
		add(steps, "投票", row.status().isCounted());
		add(steps, "公布结果", row.announcedOn() != null);
		return steps;
	}

	private static void add(List<Step> steps, String label, boolean done) {
		boolean all = steps.stream().allMatch((step) -> step.state() == Step.State.DONE);
		steps.add(new Step(label, null, done ? Step.State.DONE : (all ? Step.State.CURRENT : Step.State.TODO)));
	}

	/** The main button; none where nothing is to be done here. */
	static @Nullable Action main(ElectionDetail detail) {
		ElectionRow row = detail.row();
		String base = "/elections/" + row.id();
		return switch (row.status()) {
			case OPENED ->
				(detail.preparation().methodVote() != null) ? count("录入选举办法的表决结果", detail.preparation().methodVote())
						: Action.post("把选举办法交付表决", base + "/method");
			case METHOD_ADOPTED, NOMINATING -> nominating(detail, base);
			case PRE_ELECTION -> count("录入预选结果", row.preVoteId());
			case FORMAL_LIST -> beforeBallot(detail.preparation(), row, base);
			case BALLOTING -> (row.voteStatus() == VoteStatus.OPEN) ? count("录入计票结果", row.voteId())
					: Action.post("重新交付投票", base + "/ballot");
			case VOID -> Action.post("重新投票", base + "/ballot");
			case ELECTED, SHORTFALL, TIE -> after(detail, base);
			case CANCELLED -> null;
		};
	}

	private static Action nominating(ElectionDetail detail, String base) {
		Places places = detail.row().places();
		int running = detail.running().size();
		if (running < places.fewest()) {
			return Action.open("登记提名", base + "/nominate");
		}
		return (running > places.most()) ? Action.post("进行预选", base + "/pre-election")
				: Action.open("确定正式候选人", base + "/fix");
	}

	private static Action beforeBallot(Preparation preparation, ElectionRow row, String base) {
		if (preparation.isScrutineersPassed()) {
			return Action.post("开始投票", base + "/ballot");
		}
		if (preparation.scrutineers().isEmpty()) {
			return Action.open("提出监票人、计票人", "/elections/scrutineers?course=" + row.courseId());
		}
		return (preparation.scrutineersVote() != null) ? count("录入监票人的表决结果", preparation.scrutineersVote())
				: Action.post("把监票人名单交付表决", base + "/scrutineers");
	}

	private static @Nullable Action after(ElectionDetail detail, String base) {
		ElectionRow row = detail.row();
		if (!detail.writeIns().isEmpty()) {
			return Action.open("核实另选他人", base + "/write-in?line=" + detail.writeIns().get(0).lineId());
		}
		boolean announce = row.announcedOn() == null && (row.status() != ElectionStatus.TIE || detail.elected() > 0);
		if (announce) {
			return Action.open("公布结果", base + "/announce");
		}
		if (row.nextId() == null && row.status() != ElectionStatus.ELECTED) {
			return Action.open((row.status() == ElectionStatus.TIE) ? "再次投票" : "另行选举", base + "/follow");
		}
		if (row.nextId() != null) {
			return Action.open("打开下一轮选举", "/elections/" + row.nextId());
		}
		return detail.preparation().unsworn().isEmpty() ? null
				: Action.open("登记宪法宣誓", "/offices/oaths/new?course=" + row.courseId());
	}

	private static Action count(String label, @Nullable Long voteId) {
		return Action.open(label, "/votes/" + voteId + "/count");
	}

}
