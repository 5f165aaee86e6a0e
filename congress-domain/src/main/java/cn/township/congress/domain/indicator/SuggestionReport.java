package cn.township.congress.domain.indicator;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.shared.Versioned;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * The report on how suggestions of a year or a session were handled: drafted from the
 * numbers of a day, worded by its editor, reported to the congress, published
 * (代表法第五十一条、地方组织法第四十二条). The numbers stay as they were on that day.
 */
@Entity
public class SuggestionReport implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestion_report_id_seq")
	@SequenceGenerator(name = "suggestion_report_id_seq", sequenceName = "suggestion_report_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private int year;

	private @Nullable Long sessionId;

	private String title;

	private String drafted;

	private String body;

	private LocalDate cutOff;

	@Column(columnDefinition = "jsonb")
	@ColumnTransformer(write = "cast(? AS jsonb)", read = "figures::text")
	private String figures;

	@Enumerated(EnumType.STRING)
	private ReportStatus status;

	private @Nullable Long courseId;

	private @Nullable LocalDate reportedOn;

	private @Nullable String reporter;

	private @Nullable LocalDate publishedOn;

	private @Nullable String publishedWhere;

	private String recordedBy;

	@Version
	private int version;

	/**
	 * Begins with the text drafted from the numbers.
	 * @param year the year, or that of the session
	 * @param sessionId a session with the time until the next one; none for a whole year
	 */
	public SuggestionReport(AdminCode unitCode, int year, @Nullable Long sessionId, ReportText draft,
			ReportFigures figures, String recordedBy) {
		this.unitCode = unitCode;
		this.year = year;
		this.sessionId = sessionId;
		this.title = draft.title();
		this.drafted = draft.body();
		this.body = draft.body();
		this.cutOff = figures.cutOff();
		this.figures = figures.json();
		this.status = ReportStatus.DRAFT;
		this.recordedBy = recordedBy;
	}

	@SuppressWarnings("NullAway.Init")
	protected SuggestionReport() {
	}

	/** The editor's wording; the numbers stay those of the draft. */
	public void edit(ReportText text) {
		requireDraft();
		this.title = text.title();
		this.body = text.body();
	}

	/**
	 * The numbers are read anew. What the editor wrote stays, unless the new draft is
	 * taken over.
	 * @param takeOver whether the new draft replaces the text in force
	 */
	public void redraft(ReportText draft, ReportFigures figures, boolean takeOver) {
		requireDraft();
		this.drafted = draft.body();
		this.cutOff = figures.cutOff();
		this.figures = figures.json();
		if (takeOver) {
			this.body = draft.body();
		}
	}

	/**
	 * It was reported to the congress (代表法第五十一条).
	 * @param courseId the session
	 * @param opened its first day
	 * @throws RuleViolation if it was reported already, or before the session or the day
	 * of its numbers
	 */
	public void reported(long courseId, LocalDate opened, String reporter, Entry entry) {
		if (this.status != ReportStatus.DRAFT) {
			throw new RuleViolation("report.reportedAlready", LawArticle.DEP_51, this.reportedOn);
		}
		if (reporter.isBlank()) {
			throw new RuleViolation("report.reporterMissing", LawArticle.ORG_42);
		}
		if (entry.on().isBefore(opened)) {
			throw new RuleViolation("report.beforeSession", LawArticle.DEP_51, entry.on(), opened);
		}
		if (entry.on().isBefore(this.cutOff)) {
			throw new RuleViolation("report.beforeCutOff", null, entry.on(), this.cutOff);
		}
		this.status = ReportStatus.REPORTED;
		this.courseId = courseId;
		this.reportedOn = entry.on();
		this.reporter = reporter.strip();
	}

	/**
	 * It is made public, as every report on the handling is (代表法第五十一条).
	 * @throws RuleViolation if the congress has not heard it, or before it did
	 */
	public void publish(String where, Entry entry) {
		LocalDate reported = this.reportedOn;
		if (this.status == ReportStatus.PUBLISHED) {
			throw new RuleViolation("report.publishedAlready", LawArticle.DEP_51, this.publishedOn);
		}
		if (reported == null) {
			throw new RuleViolation("report.notReported", LawArticle.DEP_51);
		}
		if (where.isBlank()) {
			throw new RuleViolation("report.whereMissing", LawArticle.DEP_51);
		}
		if (entry.on().isBefore(reported)) {
			throw new RuleViolation("report.publishedBeforeReported", LawArticle.DEP_51, entry.on(), reported);
		}
		this.status = ReportStatus.PUBLISHED;
		this.publishedOn = entry.on();
		this.publishedWhere = where.strip();
	}

	private void requireDraft() {
		if (this.status != ReportStatus.DRAFT) {
			throw new RuleViolation("report.textIsFinal", LawArticle.DEP_51, this.status);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public int year() {
		return this.year;
	}

	public @Nullable Long sessionId() {
		return this.sessionId;
	}

	/** The session that heard it. */
	public @Nullable Long courseId() {
		return this.courseId;
	}

	public String body() {
		return this.body;
	}

	public ReportStatus status() {
		return this.status;
	}

	@Override
	public int version() {
		return this.version;
	}

}
