package cn.township.congress.service.liaison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;

/**
 * Visits and voters' lists as workbooks.
 */
@Queries(Permission.EXPORT)
public class LiaisonExport {

	private final LiaisonQueries liaison;

	private final VoterQueries voters;

	private final CurrentUser currentUser;

	LiaisonExport(LiaisonQueries liaison, VoterQueries voters, CurrentUser currentUser) {
		this.liaison = liaison;
		this.voters = voters;
		this.currentUser = currentUser;
	}

	public byte[] visits(VisitFilter filter) throws IOException {
		ExportTable<VisitRow> table = ExportTable.<VisitRow>titled("走访记录")
			.subtitle(subtitle())
			.date("日期", VisitRow::visitedOn)
			.text("走访人", VisitRow::visitorLine)
			.text("走访对象", VisitRow::target)
			.text("反映的情况、谈的事项", VisitRow::matter)
			.text("后续办理", VisitRow::followUp)
			.text("登记单位", VisitRow::unitName)
			.text("登记人", VisitRow::recordedBy);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table, this.liaison.allVisits(filter), out);
		return out.toByteArray();
	}

	/** Of one township by deputy. */
	public byte[] voters(@Nullable Integer unit) throws IOException {
		ExportTable<VoterRow> table = ExportTable.<VoterRow>titled("代表联系选民名单")
			.subtitle(subtitle())
			.text("代表", VoterRow::name)
			.text("选区", VoterRow::district)
			.number("联系户数", VoterRow::households)
			.number("联系选民人数", VoterRow::voters)
			.text("联系范围", VoterRow::area)
			.date("名单日期", VoterRow::listOn);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table, this.voters.deputies(unit), out);
		return out.toByteArray();
	}

	private String subtitle() {
		return this.currentUser.actor().unitName() + " · " + this.liaison.today();
	}

}
