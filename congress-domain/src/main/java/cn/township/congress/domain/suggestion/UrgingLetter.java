package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.rule.DueState;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
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
 * An urging letter (催办函, 代表法第五十二条). Step by step it goes to the agency, to its head, and
 * to the township government.
 */
@Entity
public class UrgingLetter {

	/** The third is the last. */
	public static final int STEPS = 3;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "urging_letter_id_seq")
	@SequenceGenerator(name = "urging_letter_id_seq", sequenceName = "urging_letter_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	private long agencyId;

	private int step;

	private LocalDate sentOn;

	private LocalDate dueOn;

	private LocalDate answerUntil;

	private String addressee;

	private String content;

	private String signatory;

	/**
	 * @param answerUntil until when an answer is expected
	 * @throws RuleViolation if no reply is awaited, the deadline is still far, or all
	 * steps are used
	 */
	public UrgingLetter(Suggestion suggestion, Letter letter, LocalDate answerUntil, Entry entry) {
		LocalDate due = suggestion.dueNow()
			.orElseThrow(() -> new RuleViolation("suggestion.urge.nothingDue", LawArticle.DEP_52));
		if (entry.on().isBefore(due.minusDays(DueState.SOON_DAYS))) {
			throw new RuleViolation("suggestion.urge.tooEarly", LawArticle.DEP_52, due, DueState.SOON_DAYS);
		}
		entry.requireNotAfter(answerUntil, "suggestion.urge.answerPast");
		this.step = suggestion.urge(entry, letter.addressee());
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.agencyId = suggestion.leadAgencyId().orElseThrow();
		this.sentOn = entry.on();
		this.dueOn = due;
		this.answerUntil = answerUntil;
		this.addressee = letter.addressee();
		this.content = letter.content();
		this.signatory = letter.signatory();
	}

	@SuppressWarnings("NullAway.Init")
	protected UrgingLetter() {
	}

	public int step() {
		return this.step;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	/**
	 * What the letter says.
	 *
	 * @param addressee the agency, its head, or the township government
	 * @param signatory who signs for the presidium
	 */
	public record Letter(String addressee, String content, String signatory) {

		public Letter {
			addressee = addressee.strip();
			content = content.strip();
			signatory = signatory.strip();
			if (addressee.isEmpty() || content.isEmpty() || signatory.isEmpty()) {
				throw new RuleViolation("suggestion.urge.incomplete", LawArticle.DEP_52);
			}
		}

	}

}
