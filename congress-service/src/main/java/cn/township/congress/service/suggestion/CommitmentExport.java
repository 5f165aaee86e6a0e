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
 * The ledger of promised matters as a workbook, with the filter of the page.
 */
@Queries(Permission.EXPORT)
public class CommitmentExport {

	private final CommitmentQueries ledger;

	private final CurrentUser currentUser;

	private final Clock clock;

	CommitmentExport(CommitmentQueries ledger, CurrentUser currentUser, Clock clock) {
		this.ledger = ledger;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param label the Chinese word of an enum constant
	 */
	public byte[] write(CommitmentFilter filter, Function<Enum<?>, String> label) throws IOException {
		String subtitle = this.currentUser.actor().unitName() + " · " + label.apply(filter.set()) + " · "
				+ LocalDate.now(this.clock);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table(label).subtitle(subtitle), this.ledger.all(filter), out);
		return out.toByteArray();
	}

	private static ExportTable<CommitmentRow> table(Function<Enum<?>, String> label) {
		Function<Enum<?>, String> word = (constant) -> (constant == null) ? "" : label.apply(constant);
		return ExportTable.<CommitmentRow>titled("承诺事项台账")
			.text("乡镇", CommitmentRow::unitName)
			.text("建议编号", (row) -> row.citation().full())
			.text("建议题目", CommitmentRow::title)
			.text("承办单位", CommitmentRow::agency)
			.text("承诺事项", CommitmentRow::content)
			.date("答复日期", CommitmentRow::repliedOn)
			.date("原承诺完成日期", CommitmentRow::firstPromisedOn)
			.date("承诺完成日期", CommitmentRow::promisedOn)
			.text("情况", (row) -> word.apply(row.status()))
			.date("最近进展日期", CommitmentRow::reportedOn)
			.text("最近进展", CommitmentRow::progress)
			.date("再次答复日期", CommitmentRow::secondRepliedOn)
			.text("再次评价", (row) -> word.apply(row.secondVerdict()));
	}

}
