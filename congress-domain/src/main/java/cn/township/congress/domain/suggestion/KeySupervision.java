package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

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
 * A suggestion the presidium chose for key supervision (重点督办, 代表法第五十二条).
 */
@Entity
public class KeySupervision {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "key_supervision_id_seq")
	@SequenceGenerator(name = "key_supervision_id_seq", sequenceName = "key_supervision_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	private LocalDate decidedOn;

	private String meeting;

	private String supervisor;

	private @Nullable String result;

	private @Nullable LocalDate endedOn;

	/**
	 * @param meeting the presidium meeting that decided, as it is cited
	 * @param supervisor who sees to it: a member of the presidium, the chair
	 * @param entry day of that meeting
	 * @throws RuleViolation if it is not accepted, is closed, or is supervised already
	 */
	public KeySupervision(Suggestion suggestion, String meeting, String supervisor, Entry entry) {
		if (meeting.isBlank()) {
			throw new RuleViolation("suggestion.key.meetingMissing", LawArticle.DEP_52);
		}
		if (supervisor.isBlank()) {
			throw new RuleViolation("suggestion.key.supervisorMissing", LawArticle.DEP_52);
		}
		suggestion.superviseAsKey(entry, meeting);
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.decidedOn = entry.on();
		this.meeting = meeting.strip();
		this.supervisor = supervisor.strip();
	}

	@SuppressWarnings("NullAway.Init")
	protected KeySupervision() {
	}

	/** It is over; the result is reported to the presidium. */
	public void end(String result, Entry entry) {
		if (this.endedOn != null) {
			throw new RuleViolation("suggestion.key.ended", LawArticle.DEP_52, this.endedOn);
		}
		if (result.isBlank()) {
			throw new RuleViolation("suggestion.key.resultMissing", LawArticle.DEP_52);
		}
		entry.requireNotBefore(this.decidedOn, "suggestion.key.beforeDecision");
		this.result = result.strip();
		this.endedOn = entry.on();
		this.suggestion.note(EventKind.KEY_SUPERVISION_ENDED, entry, result);
	}

	public boolean isOpen() {
		return this.endedOn == null;
	}

}
