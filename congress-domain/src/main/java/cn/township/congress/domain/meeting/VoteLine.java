package cn.township.congress.domain.meeting;

import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What one votes on: an item, a list, a candidate, or a name the voters wrote in.
 */
@Entity
public class VoteLine {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vote_line_id_seq")
	@SequenceGenerator(name = "vote_line_id_seq", sequenceName = "vote_line_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "vote_id")
	private Vote vote;

	private int lineNo;

	private String title;

	private @Nullable Long itemId;

	private boolean writeIn;

	private @Nullable Integer inFavour;

	private @Nullable Integer against;

	private @Nullable Integer abstained;

	private @Nullable Integer notVoted;

	private @Nullable Boolean passed;

	VoteLine(Vote vote, int lineNo, VoteSubject subject, boolean writeIn) {
		this.unitCode = vote.unitCode();
		this.vote = vote;
		this.lineNo = lineNo;
		this.title = subject.title();
		this.itemId = subject.itemId();
		this.writeIn = writeIn;
	}

	@SuppressWarnings("NullAway.Init")
	protected VoteLine() {
	}

	void count(LineCount count, int notVoted, int needed) {
		this.inFavour = count.inFavour();
		this.against = count.against();
		this.abstained = count.abstained();
		this.notVoted = notVoted;
		this.passed = count.inFavour() >= needed;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public int lineNo() {
		return this.lineNo;
	}

	public String title() {
		return this.title;
	}

	/** The item of the agenda it decides; none for candidates and lists. */
	public @Nullable Long itemId() {
		return this.itemId;
	}

	public boolean isWriteIn() {
		return this.writeIn;
	}

	/** Votes in favour; zero before the count. */
	public int inFavour() {
		return (this.inFavour != null) ? this.inFavour : 0;
	}

	/** More than half of all were in favour (地方组织法第二十五条); false before the count. */
	public boolean isPassed() {
		return Boolean.TRUE.equals(this.passed);
	}

}
