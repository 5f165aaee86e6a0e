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

	private final SuggestionLedger ledger;

	private final CurrentUser currentUser;

	private final Clock clock;

	SuggestionExport(SuggestionLedger ledger, CurrentUser currentUser, Clock clock) {
		this.ledger = ledger;
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
		SheetWriter.write(table(label).subtitle(subtitle), this.ledger.all(filter), out);
		return out.toByteArray();
	}

	private static ExportTable<LedgerRow> table(Function<Enum<?>, String> label) {
		Function<Enum<?>, String> word = (constant) -> (constant == null) ? "" : label.apply(constant);
		return ExportTable.<LedgerRow>titled("建议登记簿")
			.text("乡镇", LedgerRow::unitName)
			.text("编号", (row) -> row.citation().full())
			.text("标题", LedgerRow::title)
			.text("类别", (row) -> word.apply(row.category()))
			.text("领衔代表", LedgerRow::leadDeputy)
			.number("署名人数", LedgerRow::signers)
			.text("署名代表", LedgerRow::deputies)
			.date("提出日期", LedgerRow::submittedOn)
			.date("受理日期", LedgerRow::acceptedOn)
			.date("交办日期", LedgerRow::handedOverOn)
			.text("主办单位", LedgerRow::agency)
			.text("会办单位", LedgerRow::assisting)
			.date("答复期限", LedgerRow::dueOn)
			.date("答复日期", LedgerRow::repliedOn)
			.text("答复类别", (row) -> word.apply(row.resultClass()))
			.text("办理结果评价", (row) -> word.apply(row.satisfaction()))
			.text("状态", (row) -> word.apply(row.status()))
			.date("承诺期限", LedgerRow::promisedOn)
			.date("办结日期", LedgerRow::concludedOn)
			.text("重点督办", (row) -> row.key() ? "是" : "");
	}

}
