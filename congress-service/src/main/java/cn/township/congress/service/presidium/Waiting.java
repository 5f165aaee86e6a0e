package cn.township.congress.service.presidium;

import cn.township.congress.domain.presidium.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A matter that waits for the presidium and is on no agenda yet.
 *
 * @param id of the suggestion, mandate, session, bill or interpellation
 * @param note what tells it apart
 */
public record Waiting(SubjectKind kind, long id, String title, @Nullable String note) {

	/** As it stands in a form. */
	public String ref() {
		return this.kind + ":" + this.id;
	}

	/** Its page. */
	public String href() {
		return href(this.kind, this.id);
	}

	static String href(SubjectKind kind, long id) {
		return switch (kind) {
			case SUGGESTION -> "/suggestions/" + id;
			case MANDATE, TERMINATION -> "/deputies/" + id;
			case SESSION -> "/sessions/courses/" + id;
			case BILL -> "/bills/" + id;
			case INTERPELLATION -> "/interpellations/" + id;
		};
	}

}
