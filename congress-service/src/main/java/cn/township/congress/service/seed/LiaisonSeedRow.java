package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * What the county of the demo arranges or does: an area, an assignment, a visit.
 *
 * @param township one, for an area several separated by 、
 */
record LiaisonSeedRow(Deed deed, @Nullable String area, @Nullable String official, @Nullable String post,
		@Nullable String township, @Nullable String group, @Nullable String deputy, LocalDate on,
		@Nullable String matter, @Nullable String followUp) {

	private static final Column<Deed> DEED = Column.of("事项", Choice.of(List.of(Deed.values()), Deed::label)).required();

	private static final Column<String> AREA = Column.of("片区", Parsers.text(60));

	private static final Column<String> OFFICIAL = Column.of("联系人", Parsers.text(60));

	private static final Column<String> POST = Column.of("职务", Parsers.text(100));

	private static final Column<String> TOWNSHIP = Column.of("乡镇", Parsers.text(200));

	private static final Column<String> GROUP = Column.of("小组", Parsers.text(60));

	private static final Column<String> DEPUTY = Column.of("代表", Parsers.personName(40));

	private static final Column<LocalDate> ON = Column.of("日期", Parsers.pastDate()).required();

	private static final Column<String> MATTER = Column.of("情况", Parsers.text(1000));

	private static final Column<String> FOLLOW_UP = Column.of("后续办理", Parsers.text(1000));

	static final RowSpec<LiaisonSeedRow> SPEC = RowSpec.of("联系代表", LiaisonSeedRow::of, DEED, AREA, OFFICIAL, POST,
			TOWNSHIP, GROUP, DEPUTY, ON, MATTER, FOLLOW_UP);

	/** What is done. */
	enum Deed {

		FORM_AREA("划分片区"), ASSIGN("安排"), VISIT("走访");

		private final String label;

		Deed(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

	private static LiaisonSeedRow of(RowValues values) {
		return new LiaisonSeedRow(values.require(DEED), values.get(AREA), values.get(OFFICIAL), values.get(POST),
				values.get(TOWNSHIP), values.get(GROUP), values.get(DEPUTY), values.require(ON), values.get(MATTER),
				values.get(FOLLOW_UP));
	}

	List<String> townships() {
		return List.of(Objects.requireNonNullElse(this.township, "").split("、"));
	}

}
