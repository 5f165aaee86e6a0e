package cn.township.congress.service.seed;

import java.util.List;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.domain.territory.AgencyKind;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * A handling agency (承办单位).
 */
record AgencySeedRow(String township, String name, AgencyKind kind, @Nullable String contactName,
		@Nullable String phone) implements OfTownship {

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<String> NAME = Column.of("单位名称", Parsers.text(60)).required();

	private static final Column<AgencyKind> KIND = Column
		.of("类别", Choice.of(List.of(AgencyKind.values()), AgencySeedRow::label))
		.required();

	private static final Column<String> CONTACT = Column.of("联系人", Parsers.personName(40));

	private static final Column<String> PHONE = Column.of("联系电话", Parsers.phone());

	static final RowSpec<AgencySeedRow> SPEC = RowSpec.of("承办单位", AgencySeedRow::of, TOWNSHIP, NAME, KIND, CONTACT,
			PHONE);

	private static AgencySeedRow of(RowValues values) {
		return new AgencySeedRow(values.require(TOWNSHIP), values.require(NAME), values.require(KIND),
				values.get(CONTACT), values.get(PHONE));
	}

	Agency agency(AdminCode unit) {
		Agency agency = Agency.create(unit, this.name, this.kind);
		agency.contactBy(this.contactName, this.phone);
		return agency;
	}

	private static String label(AgencyKind kind) {
		return switch (kind) {
			case GOVERNMENT -> "政府办公室";
			case OFFICE -> "内设机构";
			case INSTITUTION -> "事业站所";
			case STATIONED -> "派驻机构";
			case VILLAGE -> "村(社区)";
			case ENTERPRISE -> "企业";
			case OTHER -> "其他";
		};
	}

}
