package cn.township.congress.service.seed;

import java.time.LocalDate;

import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * With how many voters a deputy of the demo keeps contact.
 */
record VoterSeedRow(String township, String deputy, int households, int voters, @Nullable String area,
		LocalDate on) implements OfTownship {

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<String> DEPUTY = Column.of("代表", Parsers.personName(40)).required();

	private static final Column<Integer> HOUSEHOLDS = Column.of("户数", Parsers.integer(0, 9999)).required();

	private static final Column<Integer> VOTERS = Column.of("选民", Parsers.integer(0, 99_999)).required();

	private static final Column<String> AREA = Column.of("范围", Parsers.text(100));

	private static final Column<LocalDate> ON = Column.of("名单日期", Parsers.pastDate()).required();

	static final RowSpec<VoterSeedRow> SPEC = RowSpec.of("联系选民", VoterSeedRow::of, TOWNSHIP, DEPUTY, HOUSEHOLDS, VOTERS,
			AREA, ON);

	private static VoterSeedRow of(RowValues values) {
		return new VoterSeedRow(values.require(TOWNSHIP), values.require(DEPUTY), values.require(HOUSEHOLDS),
				values.require(VOTERS), values.get(AREA), values.require(ON));
	}

}
