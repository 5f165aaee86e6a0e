package cn.township.congress.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.shared.Versioned;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One ballot or one show of hands on one or several lines. What is in favour must be more
 * than half of <em>all</em> in office that day (地方组织法第二十五条), and that base is frozen with
 * the vote. It holds sums only: who voted how is not known to it.
 */
@Entity
public class Vote implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vote_id_seq")
	@SequenceGenerator(name = "vote_id_seq", sequenceName = "vote_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long meetingId;

	@Enumerated(EnumType.STRING)
	private VotePurpose purpose;

	private String title;

	@Enumerated(EnumType.STRING)
	private VotingMethod method;

	private boolean secret;

	@Enumerated(EnumType.STRING)
	private VoteStatus status;

	private LocalDate putOn;

	private int base;

	private int needed;

	private int present;

	private @Nullable Integer issued;

	private @Nullable Integer returned;

	private @Nullable Integer valid;

	private @Nullable Integer spoiled;

	private @Nullable Integer choices;

	private @Nullable Instant countedAt;

	private @Nullable String countedBy;

	private @Nullable String note;

	private String openedBy;

	@Version
	private int version;

	@OneToMany(mappedBy = "vote", cascade = CascadeType.ALL)
	@OrderBy("lineNo")
	private List<VoteLine> lines = new ArrayList<>();

	/**
	 * Puts something to the vote.
	 * @param present how many are present now, latecomers included
	 * @param choices most names one ballot may be for; none where every line is decided
	 * by itself
	 * @throws RuleViolation without a quorum (地方组织法第十四条), or where an election is not by
	 * secret ballot (第二十八条)
	 */
	public Vote(Meeting meeting, VotePurpose purpose, String title, Ballot ballot, int present,
			@Nullable Integer choices, List<VoteSubject> subjects, Entry entry) {
		meeting.requireDeciding();
		RollCall roll = meeting.roll().orElseThrow();
		if (present < roll.needed()) {
			throw new RuleViolation("vote.noQuorum", meeting.basis(), present, roll.needed(), roll.due());
		}
		if (present > roll.due() - roll.suspended()) {
			throw new RuleViolation("vote.morePresentThanDue", meeting.basis(), present, roll.due() - roll.suspended());
		}
		if (purpose.mustBeSecret() && !(ballot.secret() && ballot.method() == VotingMethod.BALLOT)) {
			throw new RuleViolation("vote.notSecret", LawArticle.ORG_28);
		}
		if (subjects.isEmpty()) {
			throw new RuleViolation("vote.nothing", purpose.basis());
		}
		this.unitCode = meeting.unitCode();
		this.meetingId = meeting.id();
		this.purpose = purpose;
		this.title = title;
		this.method = ballot.method();
		this.secret = ballot.secret();
		this.status = VoteStatus.OPEN;
		this.putOn = entry.on();
		this.base = roll.due();
		this.needed = Majority.MORE_THAN_HALF.of(this.base);
		this.present = present;
		this.choices = choices;
		this.openedBy = entry.recordedBy();
		subjects.forEach((subject) -> this.lines.add(new VoteLine(this, this.lines.size() + 1, subject, false)));
	}

	@SuppressWarnings("NullAway.Init")
	protected Vote() {
	}

	/**
	 * Enters the figures of a show of hands or of an electronic device.
	 * @param counts by line, in order
	 * @throws RuleViolation if a line does not add up to those present
	 */
	public void count(List<LineCount> counts, Entry entry) {
		requireOpen();
		if (this.method == VotingMethod.BALLOT) {
			throw new RuleViolation("vote.sheetMissing", null);
		}
		requireEveryLine(counts);
		for (int i = 0; i < counts.size(); i++) {
			LineCount count = counts.get(i);
			if (count.sum() != this.present) {
				throw new RuleViolation("vote.presentDisagrees", null, this.lines.get(i).title(), count.inFavour(),
						count.against(), count.abstained(), count.notVoted(), count.sum(), this.present);
			}
			this.lines.get(i).count(count, count.notVoted(), this.needed);
		}
		counted(VoteStatus.COUNTED, entry);
	}

	/**
	 * Enters the count sheet of a ballot. With more ballots back than given out it is
	 * void and has to be repeated.
	 * @param counts by line, in order
	 * @param writeIns names written in, with their votes
	 * @throws RuleViolation with the sum that does not agree
	 */
	public void count(SheetCount sheet, List<LineCount> counts, Map<String, Integer> writeIns, Entry entry) {
		requireOpen();
		if (this.method != VotingMethod.BALLOT) {
			throw new RuleViolation("vote.noSheet", null);
		}
		if (sheet.issued() > this.present) {
			throw new RuleViolation("vote.issuedTooMany", null, sheet.issued(), this.present);
		}
		this.issued = sheet.issued();
		this.returned = sheet.returned();
		if (sheet.isVoid()) {
			counted(VoteStatus.VOID, entry);
			return;
		}
		this.valid = sheet.valid();
		this.spoiled = sheet.spoiled();
		requireEveryLine(counts);
		for (int i = 0; i < counts.size(); i++) {
			countOnBallot(this.lines.get(i), counts.get(i), sheet);
		}
		writeIn(writeIns, sheet);
		requireChoices(sheet);
		counted(VoteStatus.COUNTED, entry);
	}

	/** Takes it back before it is counted: it was put by mistake or in the wrong form. */
	public void withdraw(Entry entry, @Nullable String reason) {
		requireOpen();
		this.note = reason;
		counted(VoteStatus.WITHDRAWN, entry);
	}

	/**
	 * Whether it may be put again: it was void or taken back, or nothing passed.
	 * @throws RuleViolation if it is still open or something passed
	 */
	public void requireRepeatable() {
		if (this.status == VoteStatus.OPEN) {
			throw new RuleViolation("vote.repeatOpen", null);
		}
		if (this.lines.stream().anyMatch(VoteLine::isPassed)) {
			throw new RuleViolation("vote.repeatDecided", this.purpose.basis());
		}
	}

	private void countOnBallot(VoteLine line, LineCount count, SheetCount sheet) {
		if (count.sum() != sheet.valid()) {
			throw new RuleViolation("vote.validDisagrees", null, line.title(), count.inFavour(), count.against(),
					count.abstained(), count.sum(), sheet.valid());
		}
		line.count(count, this.present - sheet.returned(), this.needed);
	}

	private void writeIn(Map<String, Integer> writeIns, SheetCount sheet) {
		if (!writeIns.isEmpty() && !this.purpose.isElection()) {
			throw new RuleViolation("vote.noWriteIns", this.purpose.basis());
		}
		new LinkedHashMap<>(writeIns).forEach((name, votes) -> {
			if (this.lines.stream().anyMatch((line) -> line.title().equals(name))) {
				throw new RuleViolation("vote.writtenInTwice", LawArticle.ORG_28, name);
			}
			if (votes < 1 || votes > sheet.valid()) {
				throw new RuleViolation("vote.writeInDisagrees", LawArticle.ORG_28, name, votes, sheet.valid());
			}
			VoteLine line = new VoteLine(this, this.lines.size() + 1, VoteSubject.of(name), true);
			line.count(LineCount.of(votes, 0, 0), this.present - sheet.returned(), this.needed);
			this.lines.add(line);
		});
	}

	private void requireChoices(SheetCount sheet) {
		int inFavour = this.lines.stream().mapToInt(VoteLine::inFavour).sum();
		if (this.choices != null && inFavour > this.choices * sheet.valid()) {
			throw new RuleViolation("vote.tooManyChoices", LocalRule.PROVINCE, inFavour, this.choices, sheet.valid(),
					this.choices * sheet.valid());
		}
	}

	private void requireOpen() {
		if (this.status != VoteStatus.OPEN) {
			throw new RuleViolation("vote.countedAlready", null, this.countedBy);
		}
	}

	private void requireEveryLine(List<LineCount> counts) {
		if (counts.size() != this.lines.size()) {
			throw new RuleViolation("vote.lineMissing", null, this.lines.size(), counts.size());
		}
	}

	private void counted(VoteStatus how, Entry entry) {
		this.status = how;
		this.countedAt = entry.recordedAt();
		this.countedBy = entry.recordedBy();
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public long meetingId() {
		return this.meetingId;
	}

	public VotePurpose purpose() {
		return this.purpose;
	}

	public String title() {
		return this.title;
	}

	public VotingMethod method() {
		return this.method;
	}

	public boolean isSecret() {
		return this.secret;
	}

	public VoteStatus status() {
		return this.status;
	}

	public LocalDate putOn() {
		return this.putOn;
	}

	/** Everybody in office when it was put, suspended ones included. */
	public int base() {
		return this.base;
	}

	/** Votes in favour that are needed. */
	public int needed() {
		return this.needed;
	}

	public int present() {
		return this.present;
	}

	/** Most names one ballot may be for; none where every line is decided by itself. */
	public @Nullable Integer choices() {
		return this.choices;
	}

	/** Who typed the count; none before. */
	public @Nullable String countedBy() {
		return this.countedBy;
	}

	public List<VoteLine> lines() {
		return List.copyOf(this.lines);
	}

	@Override
	public int version() {
		return this.version;
	}

}
