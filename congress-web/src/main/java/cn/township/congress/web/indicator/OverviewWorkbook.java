package cn.township.congress.web.indicator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import cn.township.congress.service.indicator.Overview;
import cn.township.congress.service.indicator.OverviewRow;
import cn.township.congress.service.indicator.Rate;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;
import cn.township.congress.service.sheet.SheetWriter.Part;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.web.indicator.OverviewPage.Definition;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The overview as a workbook: the same rows and figures, and a sheet that says how they
 * are counted.
 */
@Component
class OverviewWorkbook {

	private final OverviewView view;

	private final Labels labels;

	OverviewWorkbook(OverviewView view, Labels labels) {
		this.view = view;
		this.labels = labels;
	}

	void write(Overview all, OverviewForm form, OutputStream out) throws IOException {
		Overview shown = form.onlyOverdue() ? all.onlyOverdue() : all;
		List<OverviewRow> rows = new ArrayList<>(this.view.sorted(shown, form));
		rows.add(all.sum());
		SheetWriter.write(
				List.of(new Part<>(figures(all, form), rows), new Part<>(definitions(), this.view.definitions())), out);
	}

	private ExportTable<OverviewRow> figures(Overview all, OverviewForm form) {
		String only = form.onlyOverdue() ? " · 只列有逾期的乡镇，合计为全部乡镇" : "";
		ExportTable<OverviewRow> table = ExportTable.<OverviewRow>titled(this.view.title(all))
			.subtitle(this.view.subtitle(all) + only);
		if (all.spansCounties()) {
			table = table.text("县（市、区）", OverviewRow::countyName);
		}
		table = table.text("乡镇", (row) -> (row == all.sum()) ? this.view.sumName(all) : row.unitName())
			.number("代表在任", OverviewRow::deputies)
			.number("代表名额", OverviewRow::seats);
		for (OverviewColumn column : OverviewColumn.FIGURES) {
			table = with(table, column);
		}
		return table.number(this.labels.of(SuggestionSet.CLOSED_OTHERWISE),
				(row) -> row.count(SuggestionSet.CLOSED_OTHERWISE));
	}

	private ExportTable<OverviewRow> with(ExportTable<OverviewRow> table, OverviewColumn column) {
		if (column.part() == null) {
			return table;
		}
		if (column.whole() == null) {
			return table.number(this.labels.of(column), (row) -> column.of(row).part());
		}
		return table.number(this.labels.of(column.part()), (row) -> column.of(row).part())
			.number(this.labels.of(column.whole()), (row) -> column.of(row).whole())
			.percent(this.labels.of(column), share(column));
	}

	private static Function<OverviewRow, @Nullable Double> share(OverviewColumn column) {
		return (row) -> {
			Rate rate = column.of(row);
			return rate.isKnown() ? rate.share() : null;
		};
	}

	private static ExportTable<Definition> definitions() {
		return ExportTable.<Definition>titled("指标口径").text("指标", Definition::label).text("怎样计算", Definition::text);
	}

}
