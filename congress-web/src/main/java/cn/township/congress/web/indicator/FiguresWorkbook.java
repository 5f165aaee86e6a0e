package cn.township.congress.web.indicator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.indicator.BreakdownRow;
import cn.township.congress.service.indicator.DeputyFigures;
import cn.township.congress.service.indicator.Dimension;
import cn.township.congress.service.indicator.Figure;
import cn.township.congress.service.indicator.FigureFilter;
import cn.township.congress.service.indicator.FigureQueries;
import cn.township.congress.service.indicator.Figures;
import cn.township.congress.service.indicator.Indicator;
import cn.township.congress.service.indicator.Matrix;
import cn.township.congress.service.indicator.OverviewRow;
import cn.township.congress.service.indicator.Statistics;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;
import cn.township.congress.service.sheet.SheetWriter.Part;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The statistics as a workbook: all indicators with their definitions, the townships, and
 * every breakdown on a sheet of its own; the same numbers as on the pages.
 */
@Component
class FiguresWorkbook {

	private final FigureQueries queries;

	private final FiguresView view;

	private final Labels labels;

	FiguresWorkbook(FigureQueries queries, FiguresView view, Labels labels) {
		this.queries = queries;
		this.view = view;
		this.labels = labels;
	}

	byte[] write(Statistics statistics, FigureFilter filter, FiguresForm form) throws IOException {
		List<Part<?>> parts = new ArrayList<>();
		parts.add(new Part<>(indicators(statistics), statistics.figures().all()));
		if (statistics.rows().size() > 1) {
			List<OverviewRow> towns = this.view.sorted(statistics.rows(), form, OverviewRow::figures);
			ExportTable<OverviewRow> table = titled("各乡镇", statistics);
			parts.add(new Part<>(with(table.text("乡镇", OverviewRow::unitName), Arrays.asList(Indicator.values()),
					OverviewRow::figures), towns));
		}
		for (Dimension dimension : Dimension.values()) {
			parts.add(breakdown(dimension, statistics, filter, form));
		}
		parts.add(matrix(statistics, this.queries.matrix(filter)));
		parts.add(new Part<>(deputies(statistics), this.queries.deputies(filter)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(parts, out);
		return out.toByteArray();
	}

	private static ExportTable<Figure> indicators(Statistics statistics) {
		ExportTable<Figure> table = titled("指标", statistics);
		return table.text("类", (figure) -> figure.indicator().group().label())
			.text("指标", (figure) -> figure.indicator().label())
			.text("数值", Figure::text)
			.number("件数或分子", Figure::part)
			.number("分母", (figure) -> figure.isRate() ? figure.whole() : null)
			.percent("比率", (figure) -> (figure.isRate() && figure.rate().isKnown()) ? figure.rate().share() : null)
			.text("怎样计算", (figure) -> figure.indicator().definition());
	}

	private Part<BreakdownRow> breakdown(Dimension dimension, Statistics statistics, FigureFilter filter,
			FiguresForm form) {
		List<BreakdownRow> rows = this.queries.breakdown(dimension, filter);
		ExportTable<BreakdownRow> table = titled(switch (dimension) {
			case CATEGORY -> "分类汇总表";
			case AGENCY -> "承办单位";
			case DISTRICT -> "选区";
		}, statistics);
		if (dimension != Dimension.CATEGORY) {
			table = table.text("所属", BreakdownRow::belongs);
		}
		table = table.text("名称", (row) -> this.view.name(dimension, row));
		return new Part<>(with(table, FiguresView.columns(dimension), BreakdownRow::figures),
				(dimension == Dimension.AGENCY) ? this.view.sorted(rows, form, BreakdownRow::figures) : rows);
	}

	private Part<Category> matrix(Statistics statistics, Matrix matrix) {
		ExportTable<Category> table = titled("类别和单位", statistics);
		table = table.text("类别", this.labels::of);
		for (Matrix.Agency agency : matrix.agencies()) {
			table = table.number(agency.name(), (category) -> matrix.count(category, agency.id()));
		}
		return new Part<>(table.number("合计", matrix::sum), List.of(Category.values()));
	}

	private static ExportTable<DeputyFigures> deputies(Statistics statistics) {
		ExportTable<DeputyFigures> table = titled("代表参与", statistics);
		return table.text("乡镇", DeputyFigures::unitName)
			.text("代表", DeputyFigures::name)
			.text("选区", DeputyFigures::district)
			.number("领衔", DeputyFigures::led)
			.number("领衔和附议", DeputyFigures::signed)
			.number("领衔的基本满意以上", DeputyFigures::satisfied);
	}

	private static <R> ExportTable<R> with(ExportTable<R> start, List<Indicator> columns,
			Function<R, Figures> figures) {
		ExportTable<R> table = start;
		for (Indicator one : columns) {
			Function<R, Figure> figure = (row) -> figures.apply(row).of(one);
			if (one.kind() == Indicator.Kind.RATE || one.kind() == Indicator.Kind.DEPUTIES) {
				table = table.number(one.label() + "分子", (row) -> figure.apply(row).part())
					.number(one.label() + "分母", (row) -> figure.apply(row).whole())
					.percent(one.label(), (row) -> share(figure.apply(row)));
			}
			else {
				table = table.number(one.label(), (row) -> figure.apply(row).part());
			}
		}
		return table;
	}

	private static @Nullable Double share(Figure figure) {
		return figure.rate().isKnown() ? figure.rate().share() : null;
	}

	private static <R> ExportTable<R> titled(String title, Statistics statistics) {
		return ExportTable.<R>titled(title)
			.subtitle(statistics.title() + " · 数据截至 " + statistics.cutOff() + " · 在任代表截至 " + statistics.deputiesOn());
	}

}
