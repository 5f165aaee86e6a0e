package cn.township.congress.service.suggestion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;

/**
 * The register of suggestions (建议登记簿) as a workbook, with the filter of the page.
 */
@Queries(Permission.EXPORT)
public class SuggestionExport {

	private final SuggestionList list;

	private final CurrentUser currentUser;

	private final Clock clock;

	SuggestionExport(SuggestionList list, CurrentUser currentUser, Clock clock) {
		this.list = list;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param label the Chinese word of an enum constant
	 */
	public byte[] write(SuggestionFilter filter, Function<Enum<?>, String> label) throws IOException {
		String subtitle = this.currentUser.actor().unitName() + " · " + label.apply(filter.set()) + " · "
				+ LocalDate.now(this.clock);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table(label).subtitle(subtitle), this.list.all(filter), out);
		return out.toByteArray();
	}

	private static ExportTable<SuggestionRow> table(Function<Enum<?>, String> label) {
		Function<Enum<?>, String> word = (constant) -> (constant == null) ? "" : label.apply(constant);
		return ExportTable.<SuggestionRow>titled("建议登记簿")
			.text("乡镇", SuggestionRow::unitName)
			.text("编号", (row) -> row.citation().full())
			.text("标题", SuggestionRow::title)
			.text("类别", (row) -> word.apply(row.category()))
			.text("领衔代表", SuggestionRow::leadDeputy)
			.number("署名人数", SuggestionRow::signers)
			.date("提出日期", SuggestionRow::submittedOn)
			.text("主办单位", SuggestionRow::agency)
			.date("答复期限", SuggestionRow::dueOn)
			.text("状态", (row) -> word.apply(row.status()))
			.text("答复类别", (row) -> word.apply(row.resultClass()))
			.text("办理结果评价", (row) -> word.apply(row.satisfaction()));
	}

}
