package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.session.PlanSession;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * The course of a session of the demo. A filled date is a step of that day; the cells of
 * later steps are empty.
 *
 * @param convenedBy number of the meeting of the presidium that convenes it
 * @param plenaries how many plenaries there are
 * @param onLeave names with the reason in brackets, separated by 、
 * @param absent names separated by 、
 */
record CourseSeedRow(String township, int termNo, int sessionNo, RunningOrder order, LocalDate from, LocalDate to,
		String place, @Nullable Integer convenedBy, @Nullable LocalDate notifiedOn, int plenaries,
		@Nullable LocalDate openedOn, @Nullable LocalDate closedOn, @Nullable String onLeave,
		@Nullable String absent) implements OfTownship {

	private static final Map<RunningOrder, String> ORDERS = Map.of(RunningOrder.FIRST, "首次会议", RunningOrder.REGULAR,
			"例会", RunningOrder.MID_YEAR, "年中会议", RunningOrder.EXTRAORDINARY, "临时会议");

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<Integer> TERM = Column.of("届", Parsers.integer(1, 99)).required();

	private static final Column<Integer> SESSION = Column.of("次", Parsers.integer(1, 99)).required();

	private static final Column<RunningOrder> ORDER = Column
		.of("类型", Choice.of(List.of(RunningOrder.values()), (order) -> Objects.requireNonNull(ORDERS.get(order))))
		.required();

	private static final Column<LocalDate> FROM = Column.of("首日", Parsers.date()).required();

	private static final Column<LocalDate> TO = Column.of("末日", Parsers.date()).required();

	private static final Column<String> PLACE = Column.of("地点", Parsers.text(100)).required();

	private static final Column<Integer> CONVENED_BY = Column.of("召集会议", Parsers.integer(1, 99));

	private static final Column<LocalDate> NOTIFIED = Column.of("通知日期", Parsers.pastDate());

	private static final Column<Integer> PLENARIES = Column.of("全体会议", Parsers.integer(1, 5)).required();

	private static final Column<LocalDate> OPENED = Column.of("开幕日期", Parsers.pastDate());

	private static final Column<LocalDate> CLOSED = Column.of("闭幕日期", Parsers.pastDate());

	private static final Column<String> ON_LEAVE = Column.of("请假", Parsers.text(500));

	private static final Column<String> ABSENT = Column.of("缺席", Parsers.text(500));

	static final RowSpec<CourseSeedRow> SPEC = RowSpec.of("人代会", CourseSeedRow::of, TOWNSHIP, TERM, SESSION, ORDER,
			FROM, TO, PLACE, CONVENED_BY, NOTIFIED, PLENARIES, OPENED, CLOSED, ON_LEAVE, ABSENT);

	private static CourseSeedRow of(RowValues values) {
		return new CourseSeedRow(values.require(TOWNSHIP), values.require(TERM), values.require(SESSION),
				values.require(ORDER), values.require(FROM), values.require(TO), values.require(PLACE),
				values.get(CONVENED_BY), values.get(NOTIFIED), values.require(PLENARIES), values.get(OPENED),
				values.get(CLOSED), values.get(ON_LEAVE), values.get(ABSENT));
	}

	SessionCourse.Days days() {
		return new SessionCourse.Days(this.from, this.to);
	}

	PlanSession.UsualMeetings meetings() {
		return new PlanSession.UsualMeetings(true, this.plenaries, 0, 0);
	}

	Excused excused() {
		return Excused.of(this.onLeave, this.absent);
	}

}
