package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.suggestion.PapersOfSuggestion;
import cn.township.congress.service.suggestion.SuggestionFilter;
import cn.township.congress.service.suggestion.SuggestionList;
import cn.township.congress.service.suggestion.SuggestionPaper;
import cn.township.congress.service.suggestion.SuggestionRow;
import org.jspecify.annotations.Nullable;

/**
 * The papers of suggestions: one by one, all of one suggestion, and the sheets of a whole
 * set that was handed over.
 */
@Queries(Permission.VIEW_SUGGESTIONS)
public class SuggestionPaperQueries implements PapersOfSuggestion {

	/** Most sheets in one file. */
	public static final int MOST_SHEETS = 200;

	private final SuggestionReader reader;

	private final SuggestionPapers papers;

	private final SuggestionPaperList list;

	private final SuggestionList suggestions;

	private final PaperPress press;

	private final CurrentUser currentUser;

	SuggestionPaperQueries(SuggestionReader reader, SuggestionPapers papers, SuggestionPaperList list,
			SuggestionList suggestions, PaperPress press, CurrentUser currentUser) {
		this.reader = reader;
		this.papers = papers;
		this.list = list;
		this.suggestions = suggestions;
		this.press = press;
		this.currentUser = currentUser;
	}

	@Override
	public List<SuggestionPaper> papers(long suggestion) {
		return this.list.of(this.reader.facts(suggestion))
			.stream()
			.map((entry) -> new SuggestionPaper(entry.name(), entry.possible() ? href(suggestion, entry) : null,
					entry.note()))
			.toList();
	}

	private static String href(long suggestion, SuggestionPaperList.Entry entry) {
		String address = "/papers/suggestions/" + suggestion + "/" + entry.kind().key() + ".docx";
		return (entry.number() == null) ? address : address + "?no=" + entry.number();
	}

	/**
	 * One paper.
	 * @param number which of several, counted from 1; the latest where none is named
	 * @throws NotFound if there is none such, or not for this user
	 */
	public PaperFile paper(long suggestion, String key, @Nullable Integer number) {
		PaperKind kind = PaperKind.of(PaperSubject.SUGGESTION, key)
			.orElseThrow(() -> new NotFound("paper of suggestion", suggestion));
		return print(kind, this.reader.facts(suggestion), number);
	}

	/** All complete papers of one suggestion, numbered in the order they are filed in. */
	public PaperFile all(long suggestion) {
		SuggestionFacts facts = this.reader.facts(suggestion);
		List<Supplier<PaperFile>> files = this.list.of(facts)
			.stream()
			.filter(SuggestionPaperList.Entry::isReady)
			.<Supplier<PaperFile>>map(
					(entry) -> () -> new PaperFile(entry.name(), print(entry.kind(), facts, entry.number()).content()))
			.toList();
		return PaperFile.named(facts.citation().full() + "建议材料", PaperBundle.of(files));
	}

	/**
	 * The sheets of all suggestions of a set that are handed over.
	 * @param handedOverOn only those of that day
	 */
	public PaperFile sheets(SuggestionFilter filter, @Nullable LocalDate handedOverOn) {
		List<Supplier<PaperFile>> files = this.suggestions.first(filter, MOST_SHEETS)
			.stream()
			.map(SuggestionRow::id)
			.map(this.reader::facts)
			.filter((facts) -> facts.lead() != null
					&& (handedOverOn == null || facts.lead().handedOverOn().equals(handedOverOn)))
			.<Supplier<PaperFile>>map((facts) -> () -> print(PaperKind.HAND_OVER_SHEET, facts, null))
			.toList();
		return new PaperFile("代表建议交办单（" + files.size() + "份）", PaperBundle.of(files));
	}

	/** The form deputies write a suggestion on. */
	public PaperFile blankForm() {
		PaperKind kind = PaperKind.SUGGESTION_FORM;
		int unit = this.currentUser.actor().unitCode().value();
		return new PaperFile("代表建议表（空白）",
				this.press.print(kind, unit, this.papers.blankForm(this.reader.unitName(unit)).values()));
	}

	private PaperFile print(PaperKind kind, SuggestionFacts facts, @Nullable Integer number) {
		Optional<PaperData> data = this.list.isOpen(kind, facts) ? this.papers.data(kind, facts, number)
				: Optional.empty();
		String name = facts.citation().full() + "建议" + kind.title().replaceFirst("^代表建议", "");
		return PaperFile.named(name, this.press.print(kind, facts.head().unitCode(),
				data.orElseThrow(() -> new NotFound("paper of suggestion", facts.head().id())).values()));
	}

}
