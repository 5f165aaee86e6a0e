package cn.township.congress.web.deputy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;

/**
 * What can happen to one mandate: one small form each. Labels, hints and the sentence
 * afterwards are in messages.properties under the constant's name.
 */
enum MandateDeed {

	/** The credentials committee takes it up. */
	TAKE_UP("take-up", Permission.MANAGE_DEPUTIES, LawArticle.ELE_47, Set.of(), Fields.NONE, MandateStatus.ELECTED),

	/** The presidium confirms it. */
	CONFIRM("confirm", Permission.CONFIRM_MANDATES, LawArticle.ELE_47, Set.of(Field.DOCUMENT), Fields.NONE,
			MandateStatus.UNDER_REVIEW),

	/** The presidium declares the election invalid. */
	DECLARE_INVALID("declare-invalid", Permission.CONFIRM_MANDATES, LawArticle.ELE_47,
			Set.of(Field.DOCUMENT, Field.TEXT), Fields.NONE, MandateStatus.UNDER_REVIEW),

	/** The name is published. */
	PUBLISH("publish", Permission.CONFIRM_MANDATES, LawArticle.ELE_47, Set.of(), Fields.NONE, MandateStatus.CONFIRMED,
			MandateStatus.ACTIVE),

	/** Duties are suspended. */
	SUSPEND("suspend", Permission.CONFIRM_MANDATES, LawArticle.DEP_61, Set.of(Field.CHOICE, Field.DOCUMENT),
			SuspensionGround.values(), MandateStatus.ACTIVE),

	/** Duties are resumed. */
	RESUME("resume", Permission.CONFIRM_MANDATES, LawArticle.DEP_61, Set.of(Field.DOCUMENT), Fields.NONE,
			MandateStatus.SUSPENDED),

	/** The committee reports that it ends. */
	REPORT("report-termination", Permission.MANAGE_DEPUTIES, LawArticle.DEP_62,
			Set.of(Field.CHOICE, Field.GROUND_ON, Field.DOCUMENT, Field.OPTIONAL_TEXT), TerminationGround.values(),
			MandateStatus.ACTIVE, MandateStatus.SUSPENDED),

	/** The report is withdrawn. */
	WITHDRAW_REPORT("withdraw-report", Permission.MANAGE_DEPUTIES, LawArticle.DEP_63, Set.of(Field.TEXT), Fields.NONE,
			MandateStatus.TERMINATION_REPORTED),

	/** The congress announces the end. */
	TERMINATE("terminate", Permission.CONFIRM_MANDATES, LawArticle.DEP_63, Set.of(Field.DOCUMENT), Fields.NONE,
			MandateStatus.TERMINATION_REPORTED);

	private final String path;

	private final Permission permission;

	private final LawArticle basis;

	private final Set<Field> fields;

	private final Enum<?>[] choices;

	private final Set<MandateStatus> allowed;

	MandateDeed(String path, Permission permission, LawArticle basis, Set<Field> fields, Enum<?>[] choices,
			MandateStatus first, MandateStatus... others) {
		this.path = path;
		this.permission = permission;
		this.basis = basis;
		this.fields = fields;
		this.choices = choices;
		this.allowed = EnumSet.of(first, others);
	}

	static MandateDeed of(String path) {
		return Arrays.stream(values())
			.filter((deed) -> deed.path.equals(path))
			.findFirst()
			.orElseThrow(() -> new NotFound("deed", 0));
	}

	String path() {
		return this.path;
	}

	Permission permission() {
		return this.permission;
	}

	LawArticle basis() {
		return this.basis;
	}

	/** Whether it can happen to a mandate that stands there. */
	boolean isAllowed(MandateStatus status) {
		return this.allowed.contains(status);
	}

	/** Where a mandate should stand for it. */
	MandateStatus wanted() {
		return this.allowed.iterator().next();
	}

	boolean has(Field field) {
		return this.fields.contains(field);
	}

	Enum<?>[] choices() {
		return this.choices.clone();
	}

	/** What a form asks for besides the day. */
	enum Field {

		/** One of several. */
		CHOICE,

		/** Meeting, report or announcement. */
		DOCUMENT,

		/** Words that are necessary. */
		TEXT,

		/** Words that may be left out. */
		OPTIONAL_TEXT,

		/** The day of the ground. */
		GROUND_ON

	}

	/** Constants of the constants above. */
	private static final class Fields {

		private static final Enum<?>[] NONE = {};

		private Fields() {
		}

	}

}
