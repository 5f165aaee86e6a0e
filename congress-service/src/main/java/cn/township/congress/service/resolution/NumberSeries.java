package cn.township.congress.service.resolution;

import java.time.LocalDate;

import cn.township.congress.domain.resolution.DocumentNumber;
import cn.township.congress.domain.resolution.Issuer;
import cn.township.congress.domain.resolution.Resolution;
import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.Resolutions;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of a township's documents. Resolutions and decisions are numbered by year
 * within a series; announcements of a session's presidium from one in each session, those
 * between sessions throughout the term.
 */
@Component
class NumberSeries {

	private final JdbcClient jdbc;

	private final Resolutions resolutions;

	private final Scenes scenes;

	NumberSeries(JdbcClient jdbc, Resolutions resolutions, Scenes scenes) {
		this.jdbc = jdbc;
		this.resolutions = resolutions;
		this.scenes = scenes;
	}

	/** Gives the next number of the series, in the year of the adoption. */
	String give(Resolution resolution, @Nullable String prefix) {
		LocalDate adopted = resolution.adoptedOn();
		if (adopted == null) {
			throw new RuleViolation("resolution.notAdopted", resolution.basis(), resolution.kind());
		}
		resolution.number(next(resolution, (prefix != null) ? prefix : usual(resolution), adopted.getYear()));
		return this.resolutions.saveAndFlush(resolution).number().orElseThrow().text(resolution.kind());
	}

	/**
	 * The next number. Whoever asks at the same time waits until this one is stored or
	 * given back.
	 */
	private DocumentNumber next(Resolution resolution, String prefix, int year) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(:unit, hashtext('resolution'))")
			.param("unit", resolution.unitCode().value())
			.query((row, number) -> true)
			.single();
		return preview(resolution, prefix, year);
	}

	/** The number it would get now. */
	DocumentNumber preview(Resolution resolution, String prefix, int year) {
		boolean byYear = resolution.kind() != ResolutionKind.ANNOUNCEMENT;
		String series = DocumentNumber.checked(prefix);
		int last = this.jdbc
			.sql("SELECT coalesce(max(doc_no), 0) FROM resolution WHERE unit_code = :unit AND doc_prefix = :prefix"
					+ (byYear ? " AND doc_year = :year" : ""))
			.param("unit", resolution.unitCode().value())
			.param("prefix", series)
			.param("year", year)
			.query(Integer.class)
			.single();
		return new DocumentNumber(series, year, last + 1);
	}

	/** What the township used last for this issuer, else its name. */
	String usual(Resolution resolution) {
		boolean announcement = resolution.kind() == ResolutionKind.ANNOUNCEMENT;
		String standard = this.scenes.of(resolution.origin()).series(resolution.issuer(), announcement);
		if (announcement) {
			return standard;
		}
		return this.jdbc
			.sql("SELECT doc_prefix FROM resolution WHERE unit_code = :unit AND kind <> 'ANNOUNCEMENT'"
					+ " AND (issuer = 'PRESIDIUM') = :presidium AND doc_no IS NOT NULL"
					+ " ORDER BY doc_year DESC, adopted_on DESC, doc_no DESC LIMIT 1")
			.param("unit", resolution.unitCode().value())
			.param("presidium", resolution.issuer() == Issuer.PRESIDIUM)
			.query(String.class)
			.optional()
			.orElse(standard);
	}

}
