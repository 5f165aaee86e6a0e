package cn.township.congress.service.resolution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;

/**
 * Resolutions, decisions and announcements as a workbook.
 */
@Queries(Permission.EXPORT)
public class ResolutionExport {

	private final ResolutionQueries resolutions;

	private final CurrentUser currentUser;

	ResolutionExport(ResolutionQueries resolutions, CurrentUser currentUser) {
		this.resolutions = resolutions;
		this.currentUser = currentUser;
	}

	/**
	 * The rows of the filter.
	 * @param labels the word of a kind, a subject or a status
	 */
	public byte[] workbook(ResolutionFilter filter, Function<Enum<?>, String> labels) throws IOException {
		ExportTable<ResolutionRow> table = ExportTable.<ResolutionRow>titled("决议、决定、公告")
			.subtitle(this.currentUser.actor().unitName())
			.text("乡镇", ResolutionRow::unitName)
			.text("文号", ResolutionRow::number)
			.text("种类", (row) -> labels.apply(row.kind()))
			.text("标题", ResolutionRow::title)
			.text("事项", (row) -> labels.apply(row.subject()))
			.text("会议", ResolutionRow::occasion)
			.date("通过（签发）日期", ResolutionRow::adoptedOn)
			.date("公布日期", ResolutionRow::publishedOn)
			.text("公布方式", ResolutionRow::publishedWhere)
			.text("状态", (row) -> labels.apply(row.status()));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table, this.resolutions.all(filter), out);
		return out.toByteArray();
	}

}
