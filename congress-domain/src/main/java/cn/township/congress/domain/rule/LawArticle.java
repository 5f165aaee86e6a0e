package cn.township.congress.domain.rule;

import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An article of a national law, optionally one of its paragraphs. The constants are those
 * this product cites, each with what the article says in one sentence.
 */
public record LawArticle(Law law, int article, @Nullable Integer paragraph) implements Basis {

	/** State functionaries take a public oath to the constitution on entering office. */
	public static final LawArticle CON_27 = of(Law.CON, 27).paragraph(3);

	/** The term of a local congress is five years. */
	public static final LawArticle ORG_9 = of(Law.ORG, 9);

	/** The fourteen powers of a township congress. */
	public static final LawArticle ORG_12 = of(Law.ORG, 12);

	/**
	 * A session at least once and for townships generally twice a year; one fifth of the
	 * deputies may demand one; two thirds must be present.
	 */
	public static final LawArticle ORG_14 = of(Law.ORG, 14);

	/** Chairperson and vice-chairpersons are deputies and hold no government post. */
	public static final LawArticle ORG_18 = of(Law.ORG, 18);

	/**
	 * The congress elects a presidium, which works between the sessions and reports to
	 * it.
	 */
	public static final LawArticle ORG_19 = of(Law.ORG, 19);

	/** The first session of a term follows within two months after the election. */
	public static final LawArticle ORG_20 = of(Law.ORG, 20);

	/** Who attends the session of a congress without a vote. */
	public static final LawArticle ORG_21 = of(Law.ORG, 21);

	/** Five township deputies jointly may propose a bill; the presidium decides on it. */
	public static final LawArticle ORG_22 = of(Law.ORG, 22);

	/**
	 * Deputies may ask questions while bills are deliberated; somebody is sent to answer.
	 */
	public static final LawArticle ORG_23 = of(Law.ORG, 23);

	/** Ten deputies jointly may lodge an interpellation in writing. */
	public static final LawArticle ORG_24 = of(Law.ORG, 24);

	/** Elections and resolutions need more than half of all deputies. */
	public static final LawArticle ORG_25 = of(Law.ORG, 25);

	/** Presidium or ten township deputies jointly nominate the office-holders. */
	public static final LawArticle ORG_26 = of(Law.ORG, 26);

	/** How many candidates there are for each post; pre-election. */
	public static final LawArticle ORG_27 = of(Law.ORG, 27);

	/** Secret ballot; for, against, another name, or abstain. */
	public static final LawArticle ORG_28 = of(Law.ORG, 28);

	/** More elected than posts, equal votes, further election. */
	public static final LawArticle ORG_29 = of(Law.ORG, 29);

	/** By-election of office-holders. */
	public static final LawArticle ORG_30 = of(Law.ORG, 30);

	/** Presidium or one fifth of the township's deputies may move a removal. */
	public static final LawArticle ORG_31 = of(Law.ORG, 31);

	/** The congress decides on resignations of office-holders. */
	public static final LawArticle ORG_32 = of(Law.ORG, 32);

	/** The credentials committee serves the whole term of its congress. */
	public static final LawArticle ORG_37 = of(Law.ORG, 37);

	/** A deputy's term runs from this congress's first session to that of the next. */
	public static final LawArticle ORG_38 = of(Law.ORG, 38);

	/**
	 * The presidium hands suggestions of township deputies over for handling and reply,
	 * and reports on the handling, which is made public.
	 */
	public static final LawArticle ORG_42 = of(Law.ORG, 42);

	/**
	 * Deputies divide up the contact with voters; where three or more live or work they
	 * may form a group.
	 */
	public static final LawArticle ORG_43 = of(Law.ORG, 43);

	/** The head of an ethnic township belongs to the founding minority. */
	public static final LawArticle ORG_70 = of(Law.ORG, 70);

	/** The township's government carries out what its congress resolved. */
	public static final LawArticle ORG_76 = of(Law.ORG, 76);

	/** A deputy's term; the same as in the organic law. */
	public static final LawArticle DEP_2 = of(Law.DEP, 2);

	/** Deputies attend the sessions and ask for leave when they cannot. */
	public static final LawArticle DEP_13 = of(Law.DEP, 13);

	/** Delegations or groups of deputies at a session. */
	public static final LawArticle DEP_14 = of(Law.DEP, 14);

	/**
	 * A bill has subject, grounds and plan; once listed it is withdrawn with the
	 * presidium's consent and before the vote.
	 */
	public static final LawArticle DEP_15 = of(Law.DEP, 15);

	/** Deputies may ask questions while bills and reports are deliberated. */
	public static final LawArticle DEP_19 = of(Law.DEP, 19);

	/**
	 * An interpellation names whom it is put to, the question and its content; half of
	 * the proposers may demand a second answer.
	 */
	public static final LawArticle DEP_20 = of(Law.DEP, 20);

	/** Voting: for, against or abstaining. */
	public static final LawArticle DEP_23 = of(Law.DEP, 23);

	/** Suggestions to the congress in session: clear, specific, about real problems. */
	public static final LawArticle DEP_24 = of(Law.DEP, 24);

	/** Between the sessions deputies act together, mainly in their groups. */
	public static final LawArticle DEP_26 = of(Law.DEP, 26);

	/** Reports on inspections go to the agencies, whose answer comes back in time. */
	public static final LawArticle DEP_31 = of(Law.DEP, 31);

	/** Deputies of higher congresses may attend without a vote. */
	public static final LawArticle DEP_34 = of(Law.DEP, 34);

	/** Suggestions between the sessions go to the presidium: clear and specific. */
	public static final LawArticle DEP_36 = of(Law.DEP, 36);

	/** The township's deputies do surveys, form groups and keep contact with voters. */
	public static final LawArticle DEP_37 = of(Law.DEP, 37);

	/** Funds for deputies' activities are in the budget and used for nothing else. */
	public static final LawArticle DEP_42 = of(Law.DEP, 42);

	/** The congress gives its deputies their cards. */
	public static final LawArticle DEP_49 = of(Law.DEP, 49);

	/**
	 * The presidium hands suggestions over; the agency talks with the deputy and replies
	 * within three months of the hand-over, within six where the matter is wide or hard.
	 */
	public static final LawArticle DEP_51 = of(Law.DEP, 51);

	/** The presidium urges the handling of suggestions. */
	public static final LawArticle DEP_52 = of(Law.DEP, 52);

	/** Deputies report to voters; the presidium records and publishes their work. */
	public static final LawArticle DEP_58 = of(Law.DEP, 58);

	/** Deputies must not use their office for concrete cases, bids or own business. */
	public static final LawArticle DEP_59 = of(Law.DEP, 59);

	/** When a deputy's duties are suspended, and when they resume. */
	public static final LawArticle DEP_61 = of(Law.DEP, 61);

	/** When a deputy's mandate ends. */
	public static final LawArticle DEP_62 = of(Law.DEP, 62);

	/** The congress announces the end of a mandate after its committee's report. */
	public static final LawArticle DEP_63 = of(Law.DEP, 63);

	/** Citizens of eighteen years and more may vote and be elected. */
	public static final LawArticle ELE_4 = of(Law.ELE, 4);

	/** Number of deputies: 45, one more per 1,500 inhabitants, at most 160. */
	public static final LawArticle ELE_12 = of(Law.ELE, 12);

	/** The county's standing committee fixes the township's number of deputies. */
	public static final LawArticle ELE_13 = of(Law.ELE, 13);

	/** The number once fixed changes only with the boundaries or a large population. */
	public static final LawArticle ELE_14 = of(Law.ELE, 14);

	/** A district elects one to three deputies. */
	public static final LawArticle ELE_25 = of(Law.ELE, 25);

	/** A deputy of each district stands for about the same number of people. */
	public static final LawArticle ELE_26 = of(Law.ELE, 26);

	/** The list of voters is published before the day of the election. */
	public static final LawArticle ELE_28 = of(Law.ELE, 28);

	/**
	 * A poll with more ballots than voters is void; so is a ballot with too many names.
	 */
	public static final LawArticle ELE_44 = of(Law.ELE, 44);

	/**
	 * More than half of the voters vote, more than half of them elect; else once more.
	 */
	public static final LawArticle ELE_45 = of(Law.ELE, 45);

	/** Credentials are examined, the presidium confirms them and publishes the roster. */
	public static final LawArticle ELE_47 = of(Law.ELE, 47);

	/** No one is a deputy of two areas of which neither belongs to the other. */
	public static final LawArticle ELE_48 = of(Law.ELE, 48);

	/** Thirty voters of the district may demand the recall of their deputy. */
	public static final LawArticle ELE_50 = of(Law.ELE, 50);

	/** A recall needs more than half of the district's voters. */
	public static final LawArticle ELE_53 = of(Law.ELE, 53);

	/**
	 * With a recalled mandate the office of chair or vice-chair ends, and is announced.
	 */
	public static final LawArticle ELE_54 = of(Law.ELE, 54);

	/** A resignation needs more than half of the congress. */
	public static final LawArticle ELE_55 = of(Law.ELE, 55);

	/**
	 * With a resigned mandate the office of chair or vice-chair ends, and is announced.
	 */
	public static final LawArticle ELE_56 = of(Law.ELE, 56);

	/** Who moves away loses the mandate; the district fills the vacancy. */
	public static final LawArticle ELE_57 = of(Law.ELE, 57);

	/** The county's standing committee may annul a township's improper resolutions. */
	public static final LawArticle SUP_39 = of(Law.SUP, 39);

	/** The approved budget is published within twenty days. */
	public static final LawArticle BUD_14 = of(Law.BUD, 14);

	/** The township's government reports the approved budget upward for the record. */
	public static final LawArticle BUD_50 = of(Law.BUD, 50);

	/** Approved adjustments of the budget are reported upward for the record. */
	public static final LawArticle BUD_73 = of(Law.BUD, 73);

	/** Approved final accounts are reported upward for the record. */
	public static final LawArticle BUD_81 = of(Law.BUD, 81);

	/** State secrets may not be stored or processed in systems not meant for them. */
	public static final LawArticle SEC_31 = of(Law.SEC, 31);

	/**
	 * Sensitive personal data only for a purpose, where necessary, strictly protected.
	 */
	public static final LawArticle PIP_28 = of(Law.PIP, 28);

	/** The starting day of a period in years, months or days does not count. */
	public static final LawArticle CIV_201 = of(Law.CIV, 201);

	/**
	 * A period in months ends on the day of the same number, or on the month's last day.
	 */
	public static final LawArticle CIV_202 = of(Law.CIV, 202);

	/** 以上, 以下, 以内 include the number; 不满, 超过, 以外 exclude it. */
	public static final LawArticle CIV_1259 = of(Law.CIV, 1259);

	/** The festivals on which all citizens have the day off. */
	public static final LawArticle HOL_2 = of(Law.HOL, 2);

	public LawArticle {
		if (article < 1 || (paragraph != null && paragraph < 1)) {
			throw new IllegalArgumentException("No such article: " + law + " " + article);
		}
	}

	public static LawArticle of(Law law, int article) {
		return new LawArticle(law, article, null);
	}

	/** The same article narrowed to one paragraph (款). */
	public LawArticle paragraph(int number) {
		return new LawArticle(this.law, this.article, number);
	}

	/** For instance 代表法第五十一条 or 代表法第五十一条第二款. */
	@Override
	public String label() {
		String label = this.law.shortTitle() + "第" + ChineseNumber.of(this.article) + "条";
		return (this.paragraph == null) ? label : label + "第" + ChineseNumber.of(this.paragraph) + "款";
	}

}
