package cn.township.congress.service.deputy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;
import cn.township.congress.service.shared.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The roster as a workbook with the columns of the import, so that it can be corrected
 * and imported again. Phone and identity number only for who may see them.
 */
@Queries(Permission.EXPORT)
public class DeputyExport {

	/** Most rows of an export. */
	static final int LIMIT = 20_000;

	private static final String SELECT = "SELECT t.name AS unit_name, p.name, p.sex, p.ethnicity, p.born_on, p.party,"
			+ " p.education, p.work_unit, p.occupation, d.name AS district, m.card_no, p.phone, p.id_number,"
			+ " m.elected_on, m.reelected" + DeputyScope.FROM + " JOIN territory t ON t.unit_code = m.unit_code";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	DeputyExport(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	public byte[] write(DeputyFilter filter) throws IOException {
		Actor actor = this.currentUser.actor();
		String subtitle = actor.unitName() + " · " + LocalDate.now(this.clock);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table(actor).subtitle(subtitle), rows(filter), out);
		return out.toByteArray();
	}

	private List<Line> rows(DeputyFilter filter) {
		Conditions conditions = DeputyScope.of(filter, LocalDate.now(this.clock)).and(filter.set().sql());
		String order = DeputyOrder.of(filter).sql(false);
		return this.jdbc.sql(DeputyScope.TERM + SELECT + conditions.where() + " ORDER BY " + order + " LIMIT " + LIMIT)
			.params(conditions.params())
			.query(Line.class)
			.list();
	}

	private static ExportTable<Line> table(Actor actor) {
		ExportTable<Line> table = ExportTable.titled("代表花名册");
		if (actor.may(Permission.VIEW_OVERVIEW)) {
			table = table.text("乡镇", Line::unitName);
		}
		table = table.text(name(RosterSheet.NAME), Line::name)
			.text(name(RosterSheet.SEX), (line) -> Labels.of(line.sex()))
			.text(name(RosterSheet.ETHNICITY), Line::ethnicity)
			.text(name(RosterSheet.BORN), (line) -> YearMonth.from(line.bornOn()))
			.text(name(RosterSheet.PARTY), Line::party)
			.text(name(RosterSheet.EDUCATION), Line::education)
			.text(name(RosterSheet.WORK_UNIT), Line::workUnit)
			.text(name(RosterSheet.OCCUPATION), Line::occupation)
			.text(name(RosterSheet.DISTRICT), Line::district)
			.text(name(RosterSheet.CARD), Line::cardNo);
		if (actor.may(Permission.VIEW_PERSONAL_DATA)) {
			table = table.text(name(RosterSheet.PHONE), Line::phone).text(name(RosterSheet.ID_NUMBER), Line::idNumber);
		}
		return table.date(name(RosterSheet.ELECTED), Line::electedOn)
			.text(name(RosterSheet.REELECTED), (line) -> Labels.yesNo(line.reelected()));
	}

	private static String name(Column<?> column) {
		return column.name();
	}

	/** A row of the workbook. */
	private record Line(String unitName, String name, Sex sex, String ethnicity, LocalDate bornOn,
			@Nullable String party, @Nullable String education, @Nullable String workUnit, @Nullable String occupation,
			String district, @Nullable String cardNo, @Nullable String phone, @Nullable String idNumber,
			LocalDate electedOn, @Nullable Boolean reelected) {

	}

}
