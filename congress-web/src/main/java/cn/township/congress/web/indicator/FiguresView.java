package cn.township.congress.web.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.indicator.BreakdownRow;
import cn.township.congress.service.indicator.DeputyFigures;
import cn.township.congress.service.indicator.Dimension;
import cn.township.congress.service.indicator.Figure;
import cn.township.congress.service.indicator.Figures;
import cn.township.congress.service.indicator.Indicator;
import cn.township.congress.service.indicator.Matrix;
import cn.township.congress.service.indicator.OverviewRow;
import cn.township.congress.service.indicator.Statistics;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.web.indicator.FiguresPage.Cross;
import cn.township.congress.web.indicator.FiguresPage.CrossRow;
import cn.township.congress.web.indicator.FiguresPage.Deputy;
import cn.township.congress.web.indicator.FiguresPage.Group;
import cn.township.congress.web.indicator.FiguresPage.Head;
import cn.township.congress.web.indicator.FiguresPage.Line;
import cn.township.congress.web.indicator.FiguresPage.Number;
import cn.township.congress.web.indicator.FiguresPage.Row;
import cn.township.congress.web.indicator.FiguresPage.Table;
import cn.township.congress.web.indicator.FiguresPage.Value;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts numbers into words, links and order.
 */
@Component
class FiguresView {

	/** What a county compares its townships by. */
	static final List<Indicator> COMPARED = List.of(Indicator.TOTAL, Indicator.PARTICIPATION, Indicator.HAND_OVER_RATE,
			Indicator.REPLY_RATE, Indicator.ON_TIME_RATE, Indicator.CONTACT_RATE, Indicator.CLASS_A,
			Indicator.SOLVED_RATE, Indicator.SATISFACTION_RATE, Indicator.CONTENT_RATE, Indicator.OVERDUE,
			Indicator.KEY);

	/** The classification table (分类汇总表), and the table of districts. */
	static final List<Indicator> CLASSIFIED = List.of(Indicator.TOTAL, Indicator.IN_SESSION, Indicator.BETWEEN_SESSIONS,
			Indicator.REPLY_RATE, Indicator.ON_TIME_RATE, Indicator.CLASS_A, Indicator.CLASS_B, Indicator.CLASS_C,
			Indicator.CLASS_D, Indicator.SATISFACTION_RATE, Indicator.CONTENT_RATE, Indicator.DISSATISFIED,
			Indicator.CONCLUDED);

	/** How agencies are ranked. */
	static final List<Indicator> RANKED = List.of(Indicator.TOTAL, Indicator.ON_TIME_RATE, Indicator.CONTACT_RATE,
			Indicator.CLASS_A, Indicator.SOLVED_RATE, Indicator.SATISFACTION_RATE, Indicator.CONTENT_RATE,
			Indicator.REHANDLED, Indicator.OVERDUE, Indicator.LONGEST_OVERDUE);

	private final Labels labels;

	private final Clock clock;

	FiguresView(Labels labels, Clock clock) {
		this.labels = labels;
		this.clock = clock;
	}

	int thisYear() {
		return LocalDate.now(this.clock).getYear();
	}

	/** Every indicator, by what it is about. */
	List<Group> groups(Statistics statistics, FiguresForm form) {
		return Arrays.stream(Indicator.Group.values())
			.map((group) -> new Group(group.label(),
					Indicator.of(group)
						.stream()
						.map((one) -> new Line(one.name(), one.label(), one.definition(),
								value(statistics.figures().of(one), form, (address) -> address)))
						.toList()))
			.toList();
	}

	/** The townships side by side. */
	Table towns(Statistics statistics, FiguresForm form) {
		List<OverviewRow> rows = sorted(statistics.rows(), form, OverviewRow::figures);
		return new Table(heads(COMPARED, form, "/suggestions/statistics"),
				rows.stream()
					.map((row) -> new Row(row.unitName(), null,
							form.address("/suggestions/statistics", thisYear()).with("unit", row.unitCode()).toString(),
							values(COMPARED, row.figures(), form, (address) -> address.with("unit", row.unitCode()))))
					.toList(),
				sum(COMPARED, statistics.figures(), form));
	}

	/**
	 * Categories, agencies or districts.
	 * @param several whether of several townships
	 */
	Table breakdown(Dimension dimension, List<BreakdownRow> rows, @Nullable Figures sum, FiguresForm form,
			boolean several) {
		List<Indicator> columns = columns(dimension);
		String path = "/suggestions/statistics/" + path(dimension);
		boolean ranked = dimension == Dimension.AGENCY;
		List<BreakdownRow> shown = ranked ? sorted(rows, form, BreakdownRow::figures) : rows;
		return new Table(heads(columns, ranked ? form : null, path), shown.stream()
			.map((row) -> new Row(name(dimension, row), (ranked && !several) ? null : row.belongs(), null,
					values(columns, row.figures(), form, (address) -> address.with(param(dimension), row.key()))))
			.toList(), (sum != null) ? sum(columns, sum, form) : null);
	}

	static List<Indicator> columns(Dimension dimension) {
		return (dimension == Dimension.AGENCY) ? RANKED : CLASSIFIED;
	}

	String name(Dimension dimension, BreakdownRow row) {
		return (dimension == Dimension.CATEGORY) ? this.labels.of(Category.valueOf(row.name())) : row.name();
	}

	static String path(Dimension dimension) {
		return switch (dimension) {
			case CATEGORY -> "categories";
			case AGENCY -> "agencies";
			case DISTRICT -> "districts";
		};
	}

	Cross cross(Matrix matrix, FiguresForm form) {
		List<CrossRow> rows = new ArrayList<>();
		Address handedOver = form.rows(SuggestionSet.HANDED_OVER_EVER, thisYear());
		for (Category category : Category.values()) {
			Address address = handedOver.with("category", category);
			rows.add(new CrossRow(this.labels.of(category), matrix.agencies()
				.stream()
				.map((agency) -> number(matrix.count(category, agency.id()), address.with("leadAgency", agency.id())))
				.toList(), number(matrix.sum(category), address)));
		}
		rows.add(new CrossRow("合计",
				matrix.agencies()
					.stream()
					.map((agency) -> number(matrix.sum(agency.id()), handedOver.with("leadAgency", agency.id())))
					.toList(),
				number(matrix.sum(), handedOver)));
		return new Cross(matrix.agencies().stream().map(Matrix.Agency::name).toList(), rows);
	}

	List<Deputy> deputies(List<DeputyFigures> deputies, FiguresForm form) {
		Address rows = form.rows(SuggestionSet.ALL, thisYear());
		return deputies.stream()
			.filter((one) -> form.only() == null || (one.signed() > 0) == "with".equals(form.only()))
			.map((one) -> new Deputy(one.name(), "/deputies/" + one.id(), one.unitName(), one.district(),
					one.suspended(), number(one.led(), rows.with("lead", one.id())),
					number(one.signed(), rows.with("signer", one.id())), one.satisfied()))
			.toList();
	}

	private Row sum(List<Indicator> columns, Figures sum, FiguresForm form) {
		return new Row("合计", null, null, values(columns, sum, form, (address) -> address));
	}

	private List<Value> values(List<Indicator> columns, Figures figures, FiguresForm form,
			Function<Address, Address> narrowed) {
		return columns.stream().map((one) -> value(figures.of(one), form, narrowed)).toList();
	}

	private Value value(Figure figure, FiguresForm form, Function<Address, Address> narrowed) {
		Indicator indicator = figure.indicator();
		if (indicator.kind() == Indicator.Kind.DEPUTIES) {
			Address deputies = narrowed.apply(form.address("/suggestions/statistics/deputies", thisYear()));
			return new Value(figure.rate().percent(), number(figure.part(), deputies.with("only", "with")),
					number(figure.whole(), deputies), "");
		}
		Number part = number(figure.part(), rows(indicator.part(), form, narrowed));
		if (!figure.isRate()) {
			return new Value(null, part, null, (indicator.kind() == Indicator.Kind.DAYS) ? "天" : "件");
		}
		return new Value(figure.rate().percent(), part, number(figure.whole(), rows(indicator.whole(), form, narrowed)),
				"");
	}

	private Address rows(@Nullable SuggestionSet set, FiguresForm form, Function<Address, Address> narrowed) {
		return narrowed.apply(form.rows((set != null) ? set : SuggestionSet.ALL, thisYear()));
	}

	private static Number number(int count, Address rows) {
		return new Number(count, (count > 0) ? rows.toString() : null);
	}

	private List<Head> heads(List<Indicator> columns, @Nullable FiguresForm form, String path) {
		return columns.stream().map((one) -> {
			boolean sorted = form != null && one == column(form);
			boolean descending = sorted && form != null && descending(form);
			String href = (form == null) ? null
					: form.address(path, thisYear())
						.with("sort", ((sorted && descending) ? "" : "-") + key(one))
						.toString();
			return new Head(key(one), one.label(), one.definition(), href,
					sorted ? (descending ? "descending" : "ascending") : null);
		}).toList();
	}

	/** By the column asked for; what is not known stands last in either direction. */
	<R> List<R> sorted(List<R> rows, FiguresForm form, Function<R, Figures> figures) {
		Indicator column = column(form);
		if (column == null) {
			return rows;
		}
		Function<R, Figure> figure = (row) -> figures.apply(row).of(column);
		Comparator<R> order = Comparator.comparingDouble(
				(row) -> figure.apply(row).isRate() ? figure.apply(row).rate().share() : figure.apply(row).part());
		Comparator<R> known = Comparator
			.comparing((row) -> figure.apply(row).isRate() && !figure.apply(row).rate().isKnown());
		return rows.stream().sorted(known.thenComparing(descending(form) ? order.reversed() : order)).toList();
	}

	private static @Nullable Indicator column(FiguresForm form) {
		String sort = form.sort();
		return (sort == null) ? null
				: Arrays.stream(Indicator.values())
					.filter((one) -> key(one).equals(sort.startsWith("-") ? sort.substring(1) : sort))
					.findFirst()
					.orElse(null);
	}

	private static boolean descending(FiguresForm form) {
		return form.sort() != null && form.sort().startsWith("-");
	}

	private static String key(Indicator indicator) {
		return indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String param(Dimension dimension) {
		return switch (dimension) {
			case CATEGORY -> "category";
			case AGENCY -> "leadAgency";
			case DISTRICT -> "district";
		};
	}

}
