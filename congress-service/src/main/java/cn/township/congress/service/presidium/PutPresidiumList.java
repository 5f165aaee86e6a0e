package cn.township.congress.service.presidium;

import java.util.List;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.presidium.PresidiumList;
import cn.township.congress.domain.presidium.PresidiumLists;
import cn.township.congress.domain.presidium.PresidiumNominee;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.VoteDesk;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the list of the presidium to the vote of the congress, as a whole or name by name
 * (地方组织法第十九条、第二十五条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class PutPresidiumList {

	private final PresidiumLists lists;

	private final Meetings meetings;

	private final VoteDesk votes;

	private final JdbcClient jdbc;

	PutPresidiumList(PresidiumLists lists, Meetings meetings, VoteDesk votes, JdbcClient jdbc) {
		this.lists = lists;
		this.meetings = meetings;
		this.votes = votes;
		this.jdbc = jdbc;
	}

	/** Returns the vote, open to be counted. */
	public long execute(Command command) {
		PresidiumList list = this.lists.load(command.listId(), command.version());
		Meeting meeting = this.meetings.findById(command.meetingId())
			.filter((one) -> one.kind().isOfAllDeputies() && one.courseId() != null
					&& one.courseId().equals(list.courseId()))
			.orElseThrow(() -> new NotFound("meeting", command.meetingId()));
		if (list.nominees().isEmpty()) {
			throw new RuleViolation("presidium.listEmpty", LawArticle.ORG_19);
		}
		List<VoteSubject> subjects = command.byName()
				? list.nominees().stream().map((one) -> VoteSubject.of(name(one))).toList()
				: List.of(VoteSubject.of("主席团成员名单（" + list.nominees().size() + "名）"));
		Vote vote = this.votes.put(meeting.id(), VotePurpose.PRESIDIUM, "主席团成员名单",
				new Ballot(command.method(), command.secret()), null, subjects);
		list.put(vote.id(), vote.lines().stream().map(VoteLine::id).toList());
		return vote.id();
	}

	private String name(PresidiumNominee nominee) {
		return this.jdbc.sql("SELECT p.name FROM deputy_mandate m JOIN person p ON p.id = m.person_id WHERE m.id = :id")
			.param("id", nominee.mandateId())
			.query(String.class)
			.single();
	}

	/**
	 * What is asked for.
	 *
	 * @param byName a line for each name instead of one for the list
	 */
	public record Command(long listId, int version, long meetingId, VotingMethod method, boolean secret,
			boolean byName) {
	}

}
