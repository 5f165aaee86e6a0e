package cn.township.congress.service.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.paper.SuggestionFacts.Holdings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which papers a suggestion has by now, and what they still lack. What every suggestion
 * needs is listed with the reason why it cannot be printed yet; what only some have is
 * listed once there is something to print.
 */
@Component
class SuggestionPaperList {

	private static final Set<PaperKind> OF_AGENCIES = EnumSet.of(PaperKind.HAND_OVER_SHEET, PaperKind.SEND_BACK,
			PaperKind.CONTACTS, PaperKind.CO_OPINION, PaperKind.REPLY_LETTER, PaperKind.OPINION_FORM);

	private static final Set<PaperKind> OF_THE_LEAD = EnumSet.of(PaperKind.SEND_BACK, PaperKind.REPLY_LETTER,
			PaperKind.OPINION_FORM);

	private final SuggestionReader reader;

	private final CurrentUser currentUser;

	SuggestionPaperList(SuggestionReader reader, CurrentUser currentUser) {
		this.reader = reader;
		this.currentUser = currentUser;
	}

	/** Whether the user is one who prints that paper: an agency only what is its own. */
	boolean isOpen(PaperKind kind, SuggestionFacts facts) {
		Long own = this.currentUser.actor().agencyId();
		if (own == null) {
			return true;
		}
		boolean leads = facts.lead() != null && facts.lead().agencyId() == own;
		return OF_AGENCIES.contains(kind) && (leads || !OF_THE_LEAD.contains(kind));
	}

	List<Entry> of(SuggestionFacts facts) {
		List<Entry> entries = new ArrayList<>();
		Holdings there = this.reader.holdings(facts.head().id());
		entries.add(new Entry(PaperKind.SUGGESTION_FORM, null, "代表建议表", true, ""));
		if (facts.lead() == null) {
			for (PaperKind kind : List.of(PaperKind.HAND_OVER_SHEET, PaperKind.REPLY_LETTER, PaperKind.OPINION_FORM)) {
				entries.add(new Entry(kind, null, kind.title(), false, "交办后才能打印"));
			}
			return open(entries, facts);
		}
		entries.add(ready(PaperKind.HAND_OVER_SHEET));
		addSendBack(facts, there, entries);
		entries.add(new Entry(PaperKind.CONTACTS, null, PaperKind.CONTACTS.title(), true,
				there.contacted() ? "" : "还没有登记联系"));
		if (!facts.assisting().isEmpty() || there.opinions()) {
			entries.add(new Entry(PaperKind.CO_OPINION, null, PaperKind.CO_OPINION.title(), true,
					there.opinions() ? "" : "协办单位还没有提出意见"));
		}
		addReplies(there, entries);
		for (int number = 1; number <= there.rehandlings(); number++) {
			entries.add(numbered(PaperKind.REHANDLING, number, "第" + ChineseNumber.of(number) + "次"));
		}
		for (int i = 0; i < there.inspected().size(); i++) {
			entries.add(numbered(PaperKind.INSPECTION, i + 1, PaperWords.date(there.inspected().get(i))));
		}
		for (int i = 0; i < there.urged().size(); i++) {
			entries.add(numbered(PaperKind.URGING_LETTER, i + 1, "第" + ChineseNumber.of(there.urged().get(i)) + "次"));
		}
		return open(entries, facts);
	}

	private static void addSendBack(SuggestionFacts facts, Holdings there, List<Entry> entries) {
		if (there.sentBack()) {
			entries.add(ready(PaperKind.SEND_BACK));
		}
		else if ("HANDED_OVER".equals(facts.head().status())) {
			entries.add(new Entry(PaperKind.SEND_BACK, null, PaperKind.SEND_BACK.title(), true, "承办单位没有申请退办"));
		}
	}

	private static void addReplies(Holdings there, List<Entry> entries) {
		if (there.rounds().isEmpty()) {
			entries.add(new Entry(PaperKind.REPLY_LETTER, null, PaperKind.REPLY_LETTER.title(), true, "承办单位还没有答复"));
			entries.add(new Entry(PaperKind.OPINION_FORM, null, PaperKind.OPINION_FORM.title(), true, "承办单位还没有答复"));
			return;
		}
		for (PaperKind kind : List.of(PaperKind.REPLY_LETTER, PaperKind.OPINION_FORM)) {
			for (int round : there.rounds()) {
				entries.add((there.rounds().size() == 1) ? ready(kind)
						: numbered(kind, round, "第" + ChineseNumber.of(round) + "次"));
			}
		}
	}

	private List<Entry> open(List<Entry> entries, SuggestionFacts facts) {
		return entries.stream().filter((entry) -> isOpen(entry.kind(), facts)).toList();
	}

	private static Entry ready(PaperKind kind) {
		return new Entry(kind, null, kind.title(), true, "");
	}

	private static Entry numbered(PaperKind kind, int number, String which) {
		return new Entry(kind, number, kind.title() + "（" + which + "）", true, "");
	}

	/**
	 * A paper there is or will be.
	 *
	 * @param number which of several; none where there is one
	 * @param possible whether it can be printed, if only as a blank
	 * @param note what it lacks
	 */
	record Entry(PaperKind kind, @Nullable Integer number, String name, boolean possible, String note) {

		boolean isReady() {
			return this.possible && this.note.isEmpty();
		}

	}

}
