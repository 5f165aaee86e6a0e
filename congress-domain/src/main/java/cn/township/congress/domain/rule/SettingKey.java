package cn.township.congress.domain.rule;

import java.util.Arrays;

import cn.township.congress.domain.shared.Basis;

/**
 * Everything a jurisdiction may settle for itself, and the few numbers it may not, which
 * are shown beside the others. Each has a default, what it may be, and the text that sets
 * or limits it; labels are in messages.properties under the constant's name.
 */
public enum SettingKey {

	/** Sessions a year a township aims at. */
	SESSIONS_TARGET_PER_YEAR("congress.sessions.target_per_year", "2", Allowed.number(1, 12), LawArticle.ORG_14),

	/** Days between the notice of a session and its opening. */
	SESSION_NOTICE_DAYS("congress.session.notice_days", "7", Allowed.number(0, 30), LocalRule.PROVINCE),

	/** Days between sending the papers of a session and its opening. */
	SESSION_PAPERS_DAYS("congress.session.papers_days", "1", Allowed.number(0, 14), LocalRule.PROVINCE),

	/** Longest pause between two meetings of the presidium, in months. */
	PRESIDIUM_MAX_GAP_MONTHS("presidium.meetings.max_gap_months", "3", Allowed.number(1, 6), LocalRule.PROVINCE),

	/** Fewest members of the presidium. */
	PRESIDIUM_SIZE_MIN("presidium.size.min", "7", Allowed.number(5, 17), LocalRule.PROVINCE),

	/** Most members of the presidium. */
	PRESIDIUM_SIZE_MAX("presidium.size.max", "13", Allowed.number(5, 17), LocalRule.PROVINCE),

	/** How many members a meeting of the presidium needs. */
	PRESIDIUM_QUORUM("presidium.quorum", "MORE_THAN_HALF", Allowed.choice("MORE_THAN_HALF", "TWO_THIRDS"),
			LocalRule.PROVINCE),

	/**
	 * Whether members of the presidium other than the chair are barred from government
	 * posts.
	 */
	PRESIDIUM_BAR_GOVERNMENT_POSTS("presidium.bar_government_posts", "true", Allowed.flag(), LocalRule.PROVINCE),

	/** Whether the presidium is elected for the term or anew at each session. */
	PRESIDIUM_ELECTED("presidium.elected", "PER_TERM", Allowed.choice("PER_TERM", "PER_SESSION"), LawArticle.ORG_19),

	/** Days from receiving a suggestion between sessions to handing it over. */
	SUGGESTION_HANDOVER_DAYS("suggestion.handover_days", "10wd", Allowed.days(1, 30), LocalRule.PROVINCE),

	/** Days in which an agency may ask to send a suggestion back. */
	SUGGESTION_SENDBACK_DAYS("suggestion.sendback_days", "10wd", Allowed.days(5, 10), LocalRule.PROVINCE),

	/** Days in which a suggestion sent back is handed over to another agency. */
	SUGGESTION_REASSIGN_DAYS("suggestion.reassign_days", "10wd", Allowed.days(1, 30), LocalRule.PROVINCE),

	/** Whether only the lead deputy evaluates, or every joint signer is asked as well. */
	SUGGESTION_ASK_SIGNERS("suggestion.ask_signers", "LEAD", Allowed.choice("LEAD", "ALL"), LocalRule.PROVINCE),

	/** Months of an ordinary reply. */
	SUGGESTION_REPLY_MONTHS("suggestion.reply_months", "3", Allowed.number(1, 3), LawArticle.DEP_51),

	/**
	 * Months of a reply on a wide-ranging or difficult matter, and the end of every
	 * extension.
	 */
	SUGGESTION_REPLY_MONTHS_MAX("suggestion.reply_months_max", "6", Allowed.number(1, 6), LawArticle.DEP_51),

	/** Days in which a co-handling agency gives its opinion to the lead agency. */
	SUGGESTION_COHANDLER_DAYS("suggestion.cohandler_days", "30d", Allowed.days(1, 60), LocalRule.PROVINCE),

	/** Days in which the deputy's evaluation is expected after the reply. */
	SUGGESTION_EVALUATE_DAYS("suggestion.evaluate_days", "15wd", Allowed.days(10, 20), LocalRule.PROVINCE),

	/** Months in which a dissatisfied deputy gets a second reply. */
	SUGGESTION_REHANDLE_MONTHS("suggestion.rehandle_months", "1", Allowed.number(1, 2), LocalRule.PROVINCE),

	/** Classes of results an agency may give in its reply. */
	SUGGESTION_RESULT_CLASSES("suggestion.result_classes", "A,B,C", Allowed.selection("A", "B", "C", "D"),
			LocalRule.COUNTY),

	/**
	 * From which day the months of a reply to a suggestion made in session are counted.
	 */
	SUGGESTION_DEADLINE_BASE("suggestion.deadline_base", "HANDOVER", Allowed.choice("HANDOVER", "SESSION_CLOSE"),
			LawArticle.DEP_51),

	/** Months in which agencies answer reports on inspections and surveys. */
	OPINION_FEEDBACK_MONTHS("opinion.feedback_months", "3", Allowed.number(1, 6), LocalRule.PROVINCE),

	/** Activities a deputy group aims at each year. */
	GROUP_ACTIVITIES_PER_YEAR("group.activities_per_year", "4", Allowed.number(3, 12), LocalRule.COUNTY),

	/** How often a deputy reports to the voters in a term. */
	DEPUTY_REPORT_PER_TERM("deputy.report_per_term", "1", Allowed.number(1, 20), LocalRule.COUNTY),

	/** Sessions missed without leave after which the mandate is to be examined. */
	DEPUTY_UNEXCUSED_ABSENCE_LIMIT("deputy.unexcused_absence_limit", "2", Allowed.number(2, 2), LawArticle.DEP_62),

	/** Deputies who may jointly propose a bill. */
	BILL_MIN_SIGNERS("bill.min_signers", "5", Allowed.number(5, 5), LawArticle.ORG_22),

	/** Deputies who may jointly lodge an interpellation. */
	INTERPELLATION_MIN_SIGNERS("interpellation.min", "10", Allowed.number(10, 10), LawArticle.ORG_24),

	/**
	 * Whether a fifth of the deputies may lodge an interpellation where there are forty
	 * or fewer.
	 */
	INTERPELLATION_FIFTH_IF_SMALL("interpellation.fifth_if_small", "false", Allowed.flag(), LocalRule.PROVINCE),

	/** Deputies who may jointly nominate an office-holder. */
	NOMINATION_MIN_SIGNERS("nomination.min", "10", Allowed.number(10, 10), LawArticle.ORG_26),

	/** Share of deputies who may move a removal. */
	REMOVAL_FRACTION("removal.fraction", "1/5", Allowed.choice("1/5"), LawArticle.ORG_31),

	/** Share of deputies who may demand an extraordinary session. */
	EXTRAORDINARY_FRACTION("extraordinary.fraction", "1/5", Allowed.choice("1/5"), LawArticle.ORG_14),

	/** Days in which a normative resolution is filed with the county. */
	FILING_DAYS("filing.days", "30", Allowed.number(1, 30), LocalRule.PROVINCE),

	/** Days in which the approved budget is published. */
	BUDGET_PUBLISH_DAYS("budget.publish_days", "20", Allowed.number(20, 20), LawArticle.BUD_14),

	/** Last years of the age bands of the composition table. */
	COMPOSITION_AGE_BANDS("composition.age_bands", "30,40,50,60,70", Allowed.steps(19, 99), LocalRule.COUNTY),

	/**
	 * Classes of occupation of the composition table: the first word names the class, the
	 * others count in it and stand below it as 其中.
	 */
	COMPOSITION_OCCUPATIONS("composition.occupations",
			"工人,农民工;农民;专业技术人员,教师,医务人员;党政干部;村(社区)干部;企业负责人,国有企业负责人,非公企业负责人;个体工商户;学生;军人;其他",
			Allowed.classes("工人", "农民工", "农民", "专业技术人员", "教师", "医务人员", "党政干部", "村(社区)干部", "企业负责人", "国有企业负责人", "非公企业负责人",
					"个体工商户", "学生", "军人", "其他"),
			LocalRule.COUNTY),

	/**
	 * How a satisfaction vote is judged: by a majority of the members, or only counted.
	 */
	SATISFACTION_RULE("satisfaction.rule", "MAJORITY_OF_MEMBERS", Allowed.choice("MAJORITY_OF_MEMBERS", "COUNTS_ONLY"),
			LocalRule.COUNTY);

	private final String key;

	private final String defaultText;

	private final Allowed allowed;

	private final Basis basis;

	SettingKey(String key, String defaultText, Allowed allowed, Basis basis) {
		this.key = key;
		this.defaultText = defaultText;
		this.allowed = allowed;
		this.basis = basis;
	}

	/** The constant of a stored key. */
	public static SettingKey of(String key) {
		return Arrays.stream(values())
			.filter((candidate) -> candidate.key.equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No such setting: " + key));
	}

	/** The name under which it is stored and shown to administrators. */
	public String key() {
		return this.key;
	}

	public SettingValue defaultValue() {
		return SettingValue.parse(this, this.defaultText);
	}

	public Allowed allowed() {
		return this.allowed;
	}

	/** What sets or limits it; shown when a value is refused. */
	public Basis basis() {
		return this.basis;
	}

	/**
	 * What the default rests on: the law where it gives the number, else this product.
	 */
	public Basis defaultBasis() {
		return (this.basis instanceof LawArticle) ? this.basis : LocalRule.DEFAULT;
	}

	public boolean isFixed() {
		return this.allowed.isFixed();
	}

}
