package cn.township.congress.domain.deputy;

import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What proves the ground of a termination beyond the committee's report: the vote on a
 * resignation, demand and vote of a recall, the sessions missed. Kept in the register of
 * changes as one sentence.
 *
 * @param inOffice deputies in office on the day of the ground
 * @param sitting whether the congress was in session that day
 * @param votes for the resignation, or for the recall
 * @param demanding voters who demanded the recall
 * @param voters voters of the district
 * @param missed sessions missed without leave, as they are cited
 */
public record TerminationEvidence(int inOffice, boolean sitting, @Nullable Integer votes, @Nullable Integer demanding,
		@Nullable Integer voters, List<String> missed) {

	/** As many voters may demand the recall of their deputy (选举法第五十条). */
	public static final int RECALL_DEMAND = 30;

	/** As many sessions missed without leave end a mandate (代表法第六十二条第三项). */
	public static final int SESSIONS_MISSED = 2;

	public TerminationEvidence {
		missed = List.copyOf(missed);
	}

	/** Nothing but the report; for the grounds that need no vote. */
	public static TerminationEvidence ofReport(int inOffice) {
		return new TerminationEvidence(inOffice, false, null, null, null, List.of());
	}

	/**
	 * The sentence for the register.
	 * @throws RuleViolation if it does not prove the ground
	 */
	public @Nullable String prove(TerminationGround ground) {
		return switch (ground) {
			case RESIGNED, RESIGNED_BY_ORDER -> resignation();
			case RECALLED -> recall();
			case ABSENT_TWICE -> absence();
			default -> null;
		};
	}

	private String resignation() {
		if (!this.sitting) {
			throw new RuleViolation("mandate.resignation.notInSession", LawArticle.ELE_55);
		}
		int given = given(this.votes, LawArticle.ELE_55);
		if (given > this.inOffice) {
			throw new RuleViolation("mandate.resignation.tooManyVotes", LawArticle.ELE_55, given, this.inOffice);
		}
		if (this.inOffice < 1 || !Majority.MORE_THAN_HALF.isReachedBy(given, this.inOffice)) {
			throw new RuleViolation("mandate.resignation.noMajority", LawArticle.ELE_55, given, this.inOffice,
					Majority.MORE_THAN_HALF.of(Math.max(1, this.inOffice)));
		}
		return "当日实有代表" + this.inOffice + "名，赞成" + given + "名";
	}

	private String recall() {
		int demand = given(this.demanding, LawArticle.ELE_50);
		if (demand < RECALL_DEMAND) {
			throw new RuleViolation("mandate.recall.tooFewDemand", LawArticle.ELE_50, demand, RECALL_DEMAND);
		}
		int all = given(this.voters, LawArticle.ELE_53);
		int given = given(this.votes, LawArticle.ELE_53);
		if (given > all || demand > all) {
			throw new RuleViolation("mandate.recall.tooManyVotes", LawArticle.ELE_53, Math.max(given, demand), all);
		}
		if (all < 1 || !Majority.MORE_THAN_HALF.isReachedBy(given, all)) {
			throw new RuleViolation("mandate.recall.noMajority", LawArticle.ELE_53, given, all,
					Majority.MORE_THAN_HALF.of(Math.max(1, all)));
		}
		return "选民" + demand + "人联名要求罢免，选区选民" + all + "人，赞成罢免" + given + "票";
	}

	private String absence() {
		if (this.missed.size() < SESSIONS_MISSED) {
			throw new RuleViolation("mandate.absence.tooFew", LawArticle.DEP_62, this.missed.size(), SESSIONS_MISSED);
		}
		return "未经批准未出席：" + String.join("、", this.missed);
	}

	private static int given(@Nullable Integer number, LawArticle article) {
		if (number == null) {
			throw new RuleViolation("mandate.evidence.missing", article);
		}
		return number;
	}

}
