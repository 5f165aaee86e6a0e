package cn.township.congress.service.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;

/**
 * The numbers of sessions as a workbook, one session a row.
 */
@Queries(Permission.EXPORT)
public class StatisticsExport {

	private final SessionStatistics statistics;

	private final CurrentUser currentUser;

	StatisticsExport(SessionStatistics statistics, CurrentUser currentUser) {
		this.statistics = statistics;
		this.currentUser = currentUser;
	}

	/**
	 * The sessions of the filter.
	 * @param labels the word of a kind or a measure
	 */
	public byte[] workbook(StatisticsFilter filter, Function<Enum<?>, String> labels) throws IOException {
		ExportTable<SessionCounts> table = ExportTable.<SessionCounts>titled("会议统计")
			.subtitle(this.currentUser.actor().unitName() + " · " + this.statistics.today())
			.text("乡镇", SessionCounts::unitName)
			.text("会议", SessionCounts::label)
			.text("类型", (row) -> labels.apply(row.kind()))
			.date("开幕", SessionCounts::openedOn)
			.date("闭幕", SessionCounts::closedOn)
			.number("会期（天）", SessionCounts::days);
		for (SessionMeasure measure : SessionMeasure.values()) {
			table = table.number(labels.apply(measure), (row) -> row.of(measure));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table, this.statistics.sessions(filter), out);
		return out.toByteArray();
	}

}
