package cn.township.congress.domain.indicator;

import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;
import cn.township.congress.domain.territory.AdminCode;

/**
 * Reports on suggestions the current scope reaches.
 */
public interface SuggestionReports extends VersionedRepository<SuggestionReport> {

	SuggestionReport save(SuggestionReport report);

	Optional<SuggestionReport> findById(long id);

	/** The report on a year. */
	Optional<SuggestionReport> findByUnitCodeAndYearAndSessionIdIsNull(AdminCode unitCode, int year);

	/** The report on a session. */
	Optional<SuggestionReport> findBySessionId(long sessionId);

}
