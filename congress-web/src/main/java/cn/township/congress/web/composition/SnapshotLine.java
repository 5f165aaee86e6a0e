package cn.township.congress.web.composition;

import org.jspecify.annotations.Nullable;

/** A frozen table in the list, as it is read. */
record SnapshotLine(String href, String unit, String title, String day, String deputies, @Nullable String term,
		int total, String takenAt, String takenBy) {
}
