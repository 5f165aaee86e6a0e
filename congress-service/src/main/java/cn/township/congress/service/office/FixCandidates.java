package cn.township.congress.service.office;

import java.util.Comparator;
import java.util.List;

import cn.township.congress.domain.office.OfficeCandidate;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.shared.Strokes;

/**
 * The presidium fixes the formal list of candidates in the order of the ballot
 * (地方组织法第二十七条): by the strokes of the surname, unless ordered by hand.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class FixCandidates {

	private final OfficeElections elections;

	private final ElectionDesk desk;

	FixCandidates(OfficeElections elections, ElectionDesk desk) {
		this.elections = elections;
		this.desk = desk;
	}

	public void execute(Command command) {
		OfficeElection election = this.elections.load(command.electionId(), command.version());
		this.desk.openCourse(election.courseId(), LawArticle.ORG_27);
		election.fixList(command.order().isEmpty() ? byStrokes(election) : command.order());
	}

	private List<Long> byStrokes(OfficeElection election) {
		return election.candidates()
			.stream()
			.filter(OfficeCandidate::isRunning)
			.sorted(Comparator.comparing(this.desk::name, Strokes.ORDER))
			.map(OfficeCandidate::id)
			.toList();
	}

	/**
	 * What is asked for.
	 *
	 * @param order candidates as they are to stand on the ballot; none for the strokes of
	 * their names
	 */
	public record Command(long electionId, int version, List<Long> order) {
	}

}
