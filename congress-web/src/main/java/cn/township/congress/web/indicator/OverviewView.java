package cn.township.congress.web.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.indicator.Indicator;
import cn.township.congress.service.indicator.Overview;
import cn.township.congress.service.indicator.OverviewRow;
import cn.township.congress.service.indicator.Rate;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.web.indicator.OverviewPage.Cell;
import cn.township.congress.web.indicator.OverviewPage.Definition;
import cn.township.congress.web.indicator.OverviewPage.Figure;
import cn.township.congress.web.indicator.OverviewPage.Group;
import cn.township.congress.web.indicator.OverviewPage.Head;
import cn.township.congress.web.indicator.OverviewPage.Line;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tab;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the figures into words, links and order.
 */
@Component
class OverviewView {

	private final MessageSource messages;

	private final Labels labels;

	private final Clock clock;

	OverviewView(MessageSource messages, Labels labels, Clock clock) {
		this.messages = messages;
		this.labels = labels;
		this.clock = clock;
	}

	OverviewPage page(Overview all, OverviewForm form) {
		Overview shown = form.onlyOverdue() ? all.onlyOverdue() : all;
		Integer year = all.year();
		List<Line> lines = sorted(shown, form).stream().map((row) -> line(row, year)).toList();
		Line sum = line(sumName(all), all.sum(), null, year);
		Figure closed = figure(all.sum().count(SuggestionSet.CLOSED_OTHERWISE),
				rows(SuggestionSet.CLOSED_OTHERWISE, null, year));
		return new OverviewPage(title(all), subtitle(all), years(all, form), yearLabel(year), only(all, form),
				all.spansCounties(), head(OverviewColumn.UNIT, form),
				OverviewColumn.FIGURES.stream().map((column) -> head(column, form)).toList(),
				List.of(new Group(false, lines), new Group(true, List.of(sum))), closed, OnTimeBar.of(shown.rows()),
				definitions(), form.at("/overview.xlsx"), all.rows().isEmpty());
	}

	List<OverviewRow> sorted(Overview shown, OverviewForm form) {
		return shown.rows().stream().sorted(form.column().order(form.descending())).toList();
	}

	String title(Overview overview) {
		return text("overview.title." + level(overview));
	}

	String sumName(Overview overview) {
		return text("overview.sum." + level(overview));
	}

	String subtitle(Overview overview) {
		return overview.areaName() + " · " + yearLabel(overview.year()) + " · " + overview.rows().size()
				+ " 个乡镇 · 数据截至 " + this.labels.time(LocalDateTime.now(this.clock));
	}

	String label(OverviewColumn column) {
		return this.labels.of(column);
	}

	List<Definition> definitions() {
		List<Definition> definitions = new ArrayList<>();
		for (OverviewColumn column : OverviewColumn.FIGURES) {
			definitions.add(new Definition(column.key(), label(column), definition(column)));
		}
		definitions.add(new Definition("closed", this.labels.of(SuggestionSet.CLOSED_OTHERWISE),
				Indicator.CLOSED_OTHERWISE.definition()));
		return definitions;
	}

	private String definition(OverviewColumn column) {
		Indicator indicator = column.indicator();
		return (indicator != null) ? indicator.definition() : text("OverviewColumn." + column + ".definition");
	}

	private static String yearLabel(@Nullable Integer year) {
		return (year == null) ? "全部年度" : year + "年度";
	}

	private static AdminLevel level(Overview overview) {
		return new AdminCode(overview.sum().unitCode()).level();
	}

	private List<Tab> years(Overview overview, OverviewForm form) {
		TreeSet<Integer> years = new TreeSet<>(Collections.reverseOrder());
		years.addAll(overview.years());
		years.add(LocalDate.now(this.clock).getYear());
		List<Tab> tabs = new ArrayList<>();
		years.forEach((year) -> tabs.add(year(year, overview, form)));
		tabs.add(year(null, overview, form));
		return tabs;
	}

	private static Tab year(@Nullable Integer year, Overview overview, OverviewForm form) {
		return new Tab(yearLabel(year), form.withYear(year).at("/overview"), null,
				Objects.equals(year, overview.year()));
	}

	private static Tab only(Overview all, OverviewForm form) {
		boolean active = form.onlyOverdue();
		return new Tab("只看有逾期的", form.withOnlyOverdue(!active).at("/overview"), Long.toString(all.unitsOverdue()),
				active);
	}

	private Head head(OverviewColumn column, OverviewForm form) {
		String direction = form.descending() ? "descending" : "ascending";
		return new Head(column.key(), label(column), form.sortedBy(column).at("/overview"),
				(column == form.column()) ? direction : null, definition(column));
	}

	private Line line(OverviewRow row, @Nullable Integer year) {
		return line(row.unitName(), row, row.unitCode(), year);
	}

	private Line line(String name, OverviewRow row, @Nullable Integer unit, @Nullable Integer year) {
		List<Cell> cells = OverviewColumn.FIGURES.stream().map((column) -> cell(column, row, unit, year)).toList();
		return new Line(name, row.countyName(), cells);
	}

	private Cell cell(OverviewColumn column, OverviewRow row, @Nullable Integer unit, @Nullable Integer year) {
		Rate value = column.of(row);
		String hint = definition(column);
		SuggestionSet part = column.part();
		if (part == null) {
			String deputies = (unit == null) ? "/deputies" : "/deputies?unit=" + unit;
			return new Cell(figure(value.part(), deputies), new Figure(value.whole(), null), null, null, hint);
		}
		if (column.isRate() && !value.isKnown()) {
			return new Cell(null, null, value.percent(), null, hint);
		}
		Figure upper = figure(value.part(), rows(part, unit, year));
		SuggestionSet whole = column.whole();
		if (whole == null) {
			return new Cell(upper, null, null, badge(column, value.part()), hint);
		}
		return new Cell(upper, figure(value.whole(), rows(whole, unit, year)), value.percent(), null, hint);
	}

	private static @Nullable String badge(OverviewColumn column, int count) {
		if (count == 0) {
			return null;
		}
		return switch (column) {
			case OVERDUE -> "danger";
			case DUE_SOON -> "warn";
			default -> null;
		};
	}

	private static Figure figure(int count, String href) {
		return new Figure(count, (count > 0) ? href : null);
	}

	private static String rows(SuggestionSet set, @Nullable Integer unit, @Nullable Integer year) {
		return "/suggestions?set=" + set + ((unit != null) ? "&unit=" + unit : "")
				+ ((year != null) ? "&year=" + year : "");
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

}
