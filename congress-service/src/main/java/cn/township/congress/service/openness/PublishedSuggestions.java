package cn.township.congress.service.openness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.openness.PersonalData;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.openness.PublishedSuggestion.Answer;
import cn.township.congress.service.openness.PublishedSuggestion.Whole;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may read without logging in. It asks nothing but the functions made for
 * it, which answer for pages that are open; numbers of persons are masked before anything
 * leaves here.
 */
@Component
@Transactional(readOnly = true)
class PublishedSuggestions {

	private final JdbcClient jdbc;

	PublishedSuggestions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A part of the list, what was concluded last first; nothing where no page is open.
	 */
	Optional<PublicList> list(AdminCode unit, PublicFilter filter, SliceRequest request) {
		return township(unit).map((township) -> read(township, filter, request));
	}

	/** One of them with its replies; nothing where it is not shown. */
	Optional<Whole> whole(AdminCode unit, long id) {
		return township(unit).flatMap((township) -> head(unit, id).map((head) -> whole(township, head)));
	}

	/** A report to the congress; nothing where it is not published. */
	Optional<PublishedReport.OfTownship> report(AdminCode unit, long id) {
		return township(unit).flatMap((township) -> reports(township).stream()
			.filter((report) -> report.id() == id)
			.findFirst()
			.map((report) -> new PublishedReport.OfTownship(township, report)));
	}

	private Optional<PublicTownship> township(AdminCode unit) {
		return this.jdbc.sql("SELECT unit_code, name, county FROM published_township(:unit)")
			.param("unit", unit.value())
			.query(PublicTownship.class)
			.optional();
	}

	private PublicList read(PublicTownship township, PublicFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter).with("unit", township.unitCode());
		long count = this.jdbc.sql("SELECT count(*) FROM published_suggestions(:unit) x" + conditions.where())
			.params(conditions.params())
			.query(Long.class)
			.single();
		String key = request.key();
		if (key != null && key.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,18}")) {
			conditions
				.and("(x.concluded_on, x.id) " + (request.isBackwards() ? ">" : "<") + " (:keyDay::date, :keyId)",
						"keyDay", key.substring(0, 10))
				.with("keyId", Long.valueOf(key.substring(11)));
		}
		String order = request.isBackwards() ? "x.concluded_on, x.id" : "x.concluded_on DESC, x.id DESC";
		List<PublishedSuggestion> rows = this.jdbc
			.sql("SELECT * FROM published_suggestions(:unit) x" + conditions.where() + " ORDER BY " + order + " LIMIT "
					+ (request.size() + 1))
			.params(conditions.params())
			.query(PublishedSuggestion.class)
			.list()
			.stream()
			.map(PublishedSuggestions::masked)
			.toList();
		return new PublicList(township, Slice.of(rows, request, (row) -> row.concludedOn() + "_" + row.id(), count),
				years(township), categories(township), reports(township));
	}

	private List<PublishedReport> reports(PublicTownship township) {
		return this.jdbc.sql("SELECT * FROM published_reports(:unit) ORDER BY year DESC, published_on DESC, id DESC")
			.param("unit", township.unitCode())
			.query((row, number) -> new PublishedReport(row.getLong("id"), row.getInt("year"),
					masked(row.getString("title")), masked(row.getString("body")),
					row.getObject("published_on", LocalDate.class)))
			.list();
	}

	private List<Integer> years(PublicTownship township) {
		return this.jdbc.sql("SELECT DISTINCT year FROM published_suggestions(:unit) ORDER BY year DESC")
			.param("unit", township.unitCode())
			.query(Integer.class)
			.list();
	}

	private List<Category> categories(PublicTownship township) {
		return this.jdbc.sql("SELECT DISTINCT category FROM published_suggestions(:unit)")
			.param("unit", township.unitCode())
			.query((row, number) -> Category.valueOf(row.getString(1)))
			.list()
			.stream()
			.sorted()
			.toList();
	}

	private Optional<PublishedSuggestion> head(AdminCode unit, long id) {
		return this.jdbc.sql("SELECT * FROM published_suggestions(:unit) WHERE id = :id")
			.param("unit", unit.value())
			.param("id", id)
			.query(PublishedSuggestion.class)
			.optional()
			.map(PublishedSuggestions::masked);
	}

	private Whole whole(PublicTownship township, PublishedSuggestion head) {
		List<Answer> answers = this.jdbc.sql("SELECT * FROM published_replies(:unit, :id)")
			.param("unit", township.unitCode())
			.param("id", head.id())
			.query(Answer.class)
			.list()
			.stream()
			.map((answer) -> answer.masked(masked(answer.body()), maskedOrNull(answer.documentNo())))
			.toList();
		return this.jdbc.sql("SELECT facts, proposal FROM published_text(:unit, :id)")
			.param("unit", township.unitCode())
			.param("id", head.id())
			.query((row, number) -> new Whole(township, head, masked(row.getString(1)), masked(row.getString(2)),
					answers))
			.optional()
			.orElseGet(() -> new Whole(township, head, null, null, answers));
	}

	private static Conditions conditions(PublicFilter filter) {
		Conditions conditions = new Conditions();
		if (filter.year() != null) {
			conditions.and("x.year = :year", "year", Objects.requireNonNull(filter.year()));
		}
		if (filter.category() != null) {
			conditions.and("x.category = :category", "category", filter.category().name());
		}
		if (filter.words() != null) {
			conditions.and("regexp_replace(x.title, '[0-9０-９ -]{7,}', '', 'g') ILIKE :words", "words",
					Conditions.contains(filter.words()));
		}
		return conditions;
	}

	private static PublishedSuggestion masked(PublishedSuggestion suggestion) {
		return suggestion.titled(masked(suggestion.title()));
	}

	private static String masked(String text) {
		return PersonalData.masked(text);
	}

	private static @Nullable String maskedOrNull(@Nullable String text) {
		return (text != null) ? masked(text) : null;
	}

}
