package cn.township.congress.domain.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.meeting.SheetCount;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.rule.Majority;
import org.jspecify.annotations.Nullable;

import org.springframework.test.util.ReflectionTestUtils;

import static cn.township.congress.domain.deputy.DeputyMother.on;

/**
 * Elections at the first session of 柳溪镇: sixty deputies in office, all present.
 */
public final class OfficeMother {

	public static final int IN_OFFICE = 60;

	/** More than half of them. */
	public static final int NEEDED = 31;

	public static final LocalDate DAY = LocalDate.of(2026, 1, 21);

	public static final long COURSE = 7;

	private static final Congress CONGRESS = CongressMother.inSession();

	private OfficeMother() {
	}

	/** The deputy of that number. */
	public static DeputyMandate deputy(long number) {
		return withId(DeputyMother.active(CONGRESS, number, 1), number);
	}

	public static Person person(long number) {
		return withId(DeputyMother.person(), number);
	}

	/** Ten deputies from that number on. */
	public static List<DeputyMandate> ten(long first) {
		return IntStream.range(0, 10).mapToObj((i) -> deputy(first + i)).toList();
	}

	/** The deputy of that number is nominated; by the presidium where nobody signs. */
	public static Nomination of(long number, List<DeputyMandate> nominators) {
		return new Nomination(person(number), deputy(number), nominators, "工作认真", null, (int) number, null);
	}

	/** Somebody who is no deputy. */
	public static Nomination outsider(long number, @Nullable String override) {
		return new Nomination(person(number), null, List.of(), null, "副镇长", (int) number, override);
	}

	public static OfficeElection opened(Post post, ElectionKind kind, int seats, int margin) {
		return withId(new OfficeElection(CongressMother.TOWN, COURSE, new Places(post, kind, seats, margin)), 1);
	}

	/**
	 * Method adopted; the deputies of these numbers nominated, the first by the
	 * presidium.
	 */
	public static OfficeElection nominated(Post post, ElectionKind kind, int seats, int margin, int... numbers) {
		OfficeElection election = opened(post, kind, seats, margin);
		election.adoptMethod(1);
		int signers = 100;
		for (int i = 0; i < numbers.length; i++) {
			election.nominate(of(numbers[i], (i < seats) ? List.of() : ten(signers)), on(DAY), null);
			signers += 10;
		}
		election.candidates().forEach((one) -> withId(one, one.personId()));
		return election;
	}

	/** Put to the ballot; the lines carry the numbers of the candidates. */
	public static OfficeElection balloting(Post post, ElectionKind kind, int seats, int margin, int... numbers) {
		OfficeElection election = nominated(post, kind, seats, margin, numbers);
		election.fixList(List.of());
		return put(election);
	}

	public static OfficeElection put(OfficeElection election) {
		election.ballot(1,
				lines(Arrays.stream(election.requireBallot(false).toArray(OfficeCandidate[]::new))
					.mapToInt((one) -> (int) one.personId())
					.toArray(), new int[0], VotePurpose.ELECTION));
		return election;
	}

	/** Lines of a ballot for the candidates of these numbers, with their votes. */
	public static List<VoteLine> lines(int[] numbers, int[] votes, VotePurpose purpose) {
		Meeting meeting = new Meeting(CongressMother.TOWN, 1, COURSE, MeetingKind.PLENARY, 2, null,
				new Appointment(DAY, null, null, null), "周敏");
		meeting.callTheRoll(new RollCall(IN_OFFICE, 0, 0, 0, IN_OFFICE, Majority.TWO_THIRDS_OR_MORE), on(DAY));
		Vote vote = new Vote(meeting, purpose, "选举", Ballot.SECRET, IN_OFFICE, null,
				Arrays.stream(numbers).mapToObj((number) -> VoteSubject.of("第" + number + "号")).toList(), on(DAY));
		if (votes.length > 0) {
			List<LineCount> counts = Arrays.stream(votes)
				.mapToObj((inFavour) -> LineCount.of(inFavour, IN_OFFICE - inFavour, 0))
				.toList();
			vote.count(new SheetCount(IN_OFFICE, IN_OFFICE, IN_OFFICE, 0), counts, Map.of(), on(DAY));
		}
		List<VoteLine> lines = new ArrayList<>();
		for (int i = 0; i < numbers.length; i++) {
			lines.add(withId(vote.lines().get(i), numbers[i]));
		}
		return lines;
	}

	/** As if it had been stored. */
	public static <T> T withId(T entity, long id) {
		ReflectionTestUtils.setField(Objects.requireNonNull(entity), "id", id);
		return entity;
	}

}
