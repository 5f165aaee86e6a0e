package cn.township.congress.service.seed;

import java.util.List;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;

/**
 * A unit of the tree of areas; its place follows from its code.
 */
record UnitRow(AdminCode code, String name, UnitKind kind) {

	private static final Column<Integer> CODE = Column.of("行政区划代码", Parsers.integer(100_000_000, 999_999_999))
		.required();

	private static final Column<String> NAME = Column.of("名称", Parsers.text(40)).required();

	private static final Column<UnitKind> KIND = Column.of("类型", Choice.of(List.of(UnitKind.values()), UnitRow::label))
		.required();

	static final RowSpec<UnitRow> SPEC = RowSpec.of("行政区划", UnitRow::of, CODE, NAME, KIND)
		.unique(CODE, UnitRow::code)
		.unique(NAME, UnitRow::name);

	private static UnitRow of(RowValues values) {
		return new UnitRow(new AdminCode(values.require(CODE)), values.require(NAME), values.require(KIND));
	}

	private static String label(UnitKind kind) {
		return switch (kind) {
			case PROVINCE -> "省";
			case CITY -> "市";
			case COUNTY -> "县";
			case TOWN -> "镇";
			case TOWNSHIP -> "乡";
			case ETHNIC_TOWNSHIP -> "民族乡";
			case SUBDISTRICT -> "街道";
			case DEVELOPMENT_ZONE -> "开发区";
		};
	}

}
