package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.service.congress.HoldSession;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * A session of a township's congress.
 */
record SessionRow(String township, int termNo, int sessionNo, SessionKind kind, LocalDate openedOn,
		@Nullable LocalDate closedOn) implements OfTownship {

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<Integer> TERM = Column.of("届", Parsers.integer(1, 99)).required();

	private static final Column<Integer> SESSION = Column.of("次", Parsers.integer(1, 99)).required();

	private static final Column<SessionKind> KIND = Column
		.of("类型", Choice.of(List.of(SessionKind.values()), (kind) -> (kind == SessionKind.REGULAR) ? "例会" : "临时会议"))
		.required();

	private static final Column<LocalDate> OPENED = Column.of("开幕日期", Parsers.date()).required();

	private static final Column<LocalDate> CLOSED = Column.of("闭幕日期", Parsers.date());

	static final RowSpec<SessionRow> SPEC = RowSpec.of("会议", SessionRow::of, TOWNSHIP, TERM, SESSION, KIND, OPENED,
			CLOSED);

	private static SessionRow of(RowValues values) {
		return new SessionRow(values.require(TOWNSHIP), values.require(TERM), values.require(SESSION),
				values.require(KIND), values.require(OPENED), values.get(CLOSED));
	}

	HoldSession.Command command(long congressId) {
		return new HoldSession.Command(congressId, this.sessionNo, this.kind, this.openedOn, this.closedOn);
	}

}
