package cn.township.congress.service.deputy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.RegisterFacts;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;
import cn.township.congress.service.shared.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The workbook of a roster, with the columns of the import. */
@Component
class RosterWorkbook {

	/** Most rows of an export. */
	static final int LIMIT = 20_000;

	private static final String SELECT = "SELECT t.name AS unit_name, p.name, p.sex, p.ethnicity, p.born_on,"
			+ " p.born_day_known, p.party, p.education, p.work_unit, p.occupation, p.phone, p.id_number,"
			+ " p.native_place, p.party_joined_on, p.degree, p.job_title, p.skills, p.address, p.subsidized,"
			+ " p.migrant_worker, p.overseas_family, p.disabled, p.veteran, p.new_stratum, d.name AS district, m.card_no,"
			+ " m.elected_on, m.reelected" + DeputyScope.FROM + " JOIN territory t ON t.unit_code = m.unit_code";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	RosterWorkbook(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param personal whether phone, identity number and address are in it
	 */
	Written write(DeputyFilter filter, boolean personal) throws IOException {
		Actor actor = this.currentUser.actor();
		String subtitle = actor.unitName() + " · 截至 " + filter.dayOr(LocalDate.now(this.clock));
		List<Line> rows = rows(filter);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table(actor, personal).subtitle(subtitle), rows, out);
		return new Written(out.toByteArray(), rows.size());
	}

	/** A workbook and how many deputies are in it. */
	record Written(byte[] content, int deputies) {

	}

	private List<Line> rows(DeputyFilter filter) {
		Conditions conditions = DeputyScope.of(filter, LocalDate.now(this.clock)).and(filter.set().sql());
		String order = DeputyOrder.of(filter).sql(false);
		return this.jdbc.sql(DeputyScope.TERM + SELECT + conditions.where() + " ORDER BY " + order + " LIMIT " + LIMIT)
			.params(conditions.params())
			.query(Line.class)
			.list();
	}

	private static ExportTable<Line> table(Actor actor, boolean personal) {
		ExportTable<Line> table = ExportTable.titled("代表花名册");
		if (actor.may(Permission.VIEW_OVERVIEW)) {
			table = table.text(RosterSheet.TOWNSHIP.name(), Line::unitName);
		}
		return RosterSheet.addTo(table, Line::facts, personal);
	}

	/** A row of the workbook. */
	private record Line(String unitName, String name, Sex sex, String ethnicity, LocalDate bornOn, boolean bornDayKnown,
			@Nullable String party, @Nullable String education, @Nullable String workUnit, @Nullable String occupation,
			@Nullable String phone, @Nullable String idNumber, @Nullable String nativePlace,
			@Nullable LocalDate partyJoinedOn, @Nullable String degree, @Nullable String jobTitle,
			@Nullable String skills, @Nullable String address, @Nullable Boolean subsidized, boolean migrantWorker,
			boolean overseasFamily, boolean disabled, boolean veteran, boolean newStratum, String district,
			@Nullable String cardNo, LocalDate electedOn, @Nullable Boolean reelected) {

		RosterFacts facts() {
			return new RosterFacts(
					new PersonFacts(this.name, "", "", this.sex, this.ethnicity, this.bornOn, this.bornDayKnown,
							this.party, this.education, this.workUnit, this.occupation, this.phone, this.idNumber),
					new RegisterFacts(this.nativePlace, this.partyJoinedOn, this.degree, this.jobTitle, this.skills,
							this.address, this.subsidized, this.migrantWorker, this.overseasFamily, this.disabled,
							this.veteran, this.newStratum),
					this.district, this.cardNo, this.electedOn, this.reelected);
		}

	}

}
