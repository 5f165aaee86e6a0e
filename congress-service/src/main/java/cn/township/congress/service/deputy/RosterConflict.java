package cn.township.congress.service.deputy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A disagreement between a file and the system.
 *
 * @param row the row number Excel shows
 * @param name who the row is about
 * @param field the column concerned
 * @param fileValue what the file says
 * @param systemValue what the system says
 * @param sentence what is in doubt
 * @param chosen how it was decided, none while it is open
 */
public record RosterConflict(int row, String name, ConflictKind kind, String field, String fileValue,
		String systemValue, String sentence, List<Option> options, @Nullable RosterChoice chosen) {

	/** A way to decide. */
	public record Option(RosterChoice choice, String label) {

	}

	/** Names the conflict within its file. */
	public String key() {
		return this.row + ":" + this.field;
	}

	/** Differs when either side says something else. */
	public String mark() {
		return Integer.toHexString((this.kind.name() + '\n' + this.fileValue + '\n' + this.systemValue).hashCode());
	}

	boolean offers(RosterChoice choice) {
		return this.options.stream().anyMatch((option) -> option.choice() == choice);
	}

}
