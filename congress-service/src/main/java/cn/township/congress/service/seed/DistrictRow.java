package cn.township.congress.service.seed;

import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;

/**
 * An electoral district (选区).
 */
record DistrictRow(String township, int termNo, String name, int districtNo, int seats) implements OfTownship {

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<Integer> TERM = Column.of("届", Parsers.integer(1, 99)).required();

	private static final Column<String> NAME = Column.of("选区名称", Parsers.text(60)).required();

	private static final Column<Integer> NUMBER = Column.of("选区序号", Parsers.integer(1, 999)).required();

	private static final Column<Integer> SEATS = Column.of("应选名额", Parsers.integer(1, ElectoralDistrict.MOST_SEATS))
		.required();

	static final RowSpec<DistrictRow> SPEC = RowSpec.of("选区", DistrictRow::of, TOWNSHIP, TERM, NAME, NUMBER, SEATS);

	private static DistrictRow of(RowValues values) {
		return new DistrictRow(values.require(TOWNSHIP), values.require(TERM), values.require(NAME),
				values.require(NUMBER), values.require(SEATS));
	}

	ElectoralDistrict district(AdminCode unit, long congressId) {
		return new ElectoralDistrict(unit, congressId, this.districtNo, this.name, this.seats);
	}

}
