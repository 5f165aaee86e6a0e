package cn.township.congress.service.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What comparing a row with the database found.
 *
 * @param changes the differing fields of a known record
 */
public record Verdict(RowKind kind, List<FieldChange> changes) {

	public static Verdict added() {
		return new Verdict(RowKind.NEW, List.of());
	}

	/** The row was refused by {@link ParsedRow#refuse}. */
	public static Verdict refused() {
		return new Verdict(RowKind.ERROR, List.of());
	}

	/** Nothing can be said until a person has decided. */
	public static Verdict open() {
		return new Verdict(RowKind.CONFLICT, List.of());
	}

	/** A person decided to leave the row out. */
	public static Verdict skipped() {
		return new Verdict(RowKind.SKIPPED, List.of());
	}

	/** Starts comparing with a known record. */
	public static Comparison compare() {
		return new Comparison();
	}

	/** Collects differences field by field. */
	public static final class Comparison {

		private final List<FieldChange> changes = new ArrayList<>();

		public Comparison field(Column<?> column, @Nullable Object before, @Nullable Object after) {
			String old = Objects.toString(before, "");
			String fresh = Objects.toString(after, "");
			if (!old.equals(fresh)) {
				this.changes.add(new FieldChange(column.name(), old, fresh));
			}
			return this;
		}

		public Verdict verdict() {
			return new Verdict(this.changes.isEmpty() ? RowKind.UNCHANGED : RowKind.CHANGED, List.copyOf(this.changes));
		}

	}

}
