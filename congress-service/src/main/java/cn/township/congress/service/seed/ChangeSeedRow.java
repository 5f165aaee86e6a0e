package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.office.Post;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a deputy of the demo: a post taken up, a suspension, a termination.
 *
 * @param deed what is done
 * @param reason post or ground, in the words of the file
 */
record ChangeSeedRow(String township, String name, Deed deed, LocalDate on, @Nullable String reason,
		String document) implements OfTownship {

	private static final Map<String, Post> POSTS = Map.of("主席", Post.CHAIR, "副主席", Post.VICE_CHAIR, "主席团成员",
			Post.PRESIDIUM_MEMBER, "代表资格审查委员会", Post.CREDENTIALS_COMMITTEE);

	private static final Map<String, TerminationGround> TERMINATIONS = Map.of("迁出或者调离", TerminationGround.MOVED_AWAY,
			"去世", TerminationGround.DIED);

	private static final Map<String, SuspensionGround> SUSPENSIONS = Map.of("羁押", SuspensionGround.IN_CUSTODY);

	private static final Column<String> TOWNSHIP = OfTownship.column();

	private static final Column<String> NAME = Column.of("姓名", Parsers.personName(40)).required();

	private static final Column<Deed> DEED = Column.of("事项", Choice.of(List.of(Deed.values()), Deed::label)).required();

	private static final Column<LocalDate> ON = Column.of("日期", Parsers.pastDate()).required();

	private static final Column<String> REASON = Column.of("情形", Parsers.text(40));

	private static final Column<String> DOCUMENT = Column.of("文书", Parsers.text(200)).required();

	static final RowSpec<ChangeSeedRow> SPEC = RowSpec.of("代表变动", ChangeSeedRow::of, TOWNSHIP, NAME, DEED, ON, REASON,
			DOCUMENT);

	/** What is done. */
	enum Deed {

		TAKE_POST("任职"), SUSPEND("暂停职务"), REPORT("报告终止"), TERMINATE("公告终止");

		private final String label;

		Deed(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

	private static ChangeSeedRow of(RowValues values) {
		return new ChangeSeedRow(values.require(TOWNSHIP), values.require(NAME), values.require(DEED),
				values.require(ON), values.get(REASON), values.require(DOCUMENT));
	}

	/** Whether it is about a post; the presidium has to be there before it meets. */
	boolean isPost() {
		return this.deed == Deed.TAKE_POST;
	}

	Post post() {
		return among(POSTS);
	}

	TerminationGround termination() {
		return among(TERMINATIONS);
	}

	SuspensionGround suspension() {
		return among(SUSPENSIONS);
	}

	private <V> V among(Map<String, V> words) {
		V value = words.get(String.valueOf(this.reason));
		if (value == null) {
			throw new SeedFile("demo/changes.csv", new byte[0]).faulty("没有情形“" + this.reason + "”");
		}
		return value;
	}

}
