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
 * An inspection of how a suggestion is handled (督办), and what was required (督办单).
 */
@Entity
public class Inspection {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection_id_seq")
	@SequenceGenerator(name = "inspection_id_seq", sequenceName = "inspection_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	private LocalDate inspectedOn;

	private String inspectors;

	private String findings;

	private @Nullable String requirement;

	private @Nullable LocalDate dueOn;

	private @Nullable LocalDate answeredOn;

	private @Nullable String answer;

	/**
	 * @throws RuleViolation if it was not handed over, or the report is incomplete
	 */
	public Inspection(Suggestion suggestion, Report report, Entry entry) {
		suggestion.inspected(report.findings(), entry);
		if (report.dueOn() != null) {
			entry.requireBefore(report.dueOn(), "suggestion.inspect.duePast");
		}
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.inspectedOn = entry.on();
		this.inspectors = report.inspectors();
		this.findings = report.findings();
		this.requirement = report.requirement();
		this.dueOn = report.dueOn();
	}

	@SuppressWarnings("NullAway.Init")
	protected Inspection() {
	}

	/** The agency did what was required. */
	public void answer(String text, Entry entry) {
		if (this.requirement == null || this.answeredOn != null) {
			throw new RuleViolation("suggestion.inspect.nothingToAnswer", LawArticle.DEP_52);
		}
		if (text.isBlank()) {
			throw new RuleViolation("suggestion.inspect.answerMissing", LawArticle.DEP_52);
		}
		entry.requireNotBefore(this.inspectedOn, "suggestion.inspect.beforeInspection");
		this.answeredOn = entry.on();
		this.answer = text.strip();
		this.suggestion.note(EventKind.INSPECTION_ANSWERED, entry, text);
	}

	/**
	 * What the inspectors wrote down.
	 *
	 * @param requirement what the agency is to do; none where all was well
	 * @param dueOn until when; only with a requirement
	 */
	public record Report(String inspectors, String findings, @Nullable String requirement, @Nullable LocalDate dueOn) {

		public Report {
			if (inspectors.isBlank()) {
				throw new RuleViolation("suggestion.inspect.inspectorsMissing", LawArticle.DEP_52);
			}
			if (findings.isBlank()) {
				throw new RuleViolation("suggestion.inspect.findingsMissing", LawArticle.DEP_52);
			}
			requirement = (requirement == null || requirement.isBlank()) ? null : requirement.strip();
			if ((requirement == null) != (dueOn == null)) {
				throw new RuleViolation("suggestion.inspect.requirementAndDay", LawArticle.DEP_52);
			}
		}

	}

}
