package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.liaison.GroupKind;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * A group of deputies of the demo with its members.
 *
 * @param members names separated by 、
 * @param leader one of them, if the group has elected one
 */
record GroupSeedRow(String township, String name, GroupKind kind, @Nullable String area, LocalDate on, String members,
		@Nullable String leader) implements OfTownship {

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<String> NAME = Column.of("小组", Parsers.text(60)).required();

	private static final Column<GroupKind> KIND = Column
		.of("类别", Choice.of(List.of(GroupKind.values()), (kind) -> (kind == GroupKind.TERRITORIAL) ? "片区小组" : "专业小组"))
		.required();

	private static final Column<String> AREA = Column.of("范围", Parsers.text(200));

	private static final Column<LocalDate> ON = Column.of("成立日期", Parsers.pastDate()).required();

	private static final Column<String> MEMBERS = Column.of("成员", Parsers.text(1000)).required();

	private static final Column<String> LEADER = Column.of("组长", Parsers.personName(40));

	static final RowSpec<GroupSeedRow> SPEC = RowSpec.of("代表小组", GroupSeedRow::of, TOWNSHIP, NAME, KIND, AREA, ON,
			MEMBERS, LEADER);

	private static GroupSeedRow of(RowValues values) {
		return new GroupSeedRow(values.require(TOWNSHIP), values.require(NAME), values.require(KIND), values.get(AREA),
				values.require(ON), values.require(MEMBERS), values.get(LEADER));
	}

	List<String> names() {
		return List.of(this.members.split("、"));
	}

}
