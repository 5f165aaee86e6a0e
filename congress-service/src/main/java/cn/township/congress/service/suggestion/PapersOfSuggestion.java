package cn.township.congress.service.suggestion;

import java.util.List;

/**
 * Which papers a suggestion has. The page asks here; who prints them knows.
 */
public interface PapersOfSuggestion {

	/** In the order they are filed in; for an agency those it writes itself. */
	List<SuggestionPaper> papers(long suggestion);

}
