package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.time.LocalTime;

import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a presidium of the demo. Without a notice it is only prepared; with one,
 * and on a day that is over, it was held.
 *
 * @param onLeave names with the reason in brackets, separated by 、
 * @param signedOn day its record was signed; none if that is still to be done
 * @param task what the meeting asked for; none if nothing
 */
record PresidiumSeedRow(String township, int meetingNo, LocalDate on, String place, String presider,
		@Nullable LocalDate notifiedOn, @Nullable String onLeave, @Nullable String absent, @Nullable LocalDate signedOn,
		@Nullable String task, @Nullable String owner, @Nullable LocalDate dueOn) implements OfTownship {

	private static final LocalTime AT = LocalTime.of(9, 0);

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<Integer> NUMBER = Column.of("次", Parsers.integer(1, 99)).required();

	private static final Column<LocalDate> ON = Column.of("日期", Parsers.date()).required();

	private static final Column<String> PLACE = Column.of("地点", Parsers.text(100)).required();

	private static final Column<String> PRESIDER = Column.of("主持人", Parsers.personName(40)).required();

	private static final Column<LocalDate> NOTIFIED = Column.of("通知日期", Parsers.pastDate());

	private static final Column<String> ON_LEAVE = Column.of("请假", Parsers.text(500));

	private static final Column<String> ABSENT = Column.of("缺席", Parsers.text(500));

	private static final Column<LocalDate> SIGNED = Column.of("签发日期", Parsers.pastDate());

	private static final Column<String> TASK = Column.of("交办事项", Parsers.text(200));

	private static final Column<String> OWNER = Column.of("责任单位", Parsers.text(60));

	private static final Column<LocalDate> DUE = Column.of("完成期限", Parsers.date());

	static final RowSpec<PresidiumSeedRow> SPEC = RowSpec.of("主席团会议", PresidiumSeedRow::of, TOWNSHIP, NUMBER, ON, PLACE,
			PRESIDER, NOTIFIED, ON_LEAVE, ABSENT, SIGNED, TASK, OWNER, DUE);

	private static PresidiumSeedRow of(RowValues values) {
		return new PresidiumSeedRow(values.require(TOWNSHIP), values.require(NUMBER), values.require(ON),
				values.require(PLACE), values.require(PRESIDER), values.get(NOTIFIED), values.get(ON_LEAVE),
				values.get(ABSENT), values.get(SIGNED), values.get(TASK), values.get(OWNER), values.get(DUE));
	}

	Appointment when() {
		return new Appointment(this.on, AT, this.place, this.presider);
	}

	Excused excused() {
		return Excused.of(this.onLeave, this.absent);
	}

}
