package cn.township.congress.service.audit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which entries to list; what is missing does not narrow the list.
 *
 * @param actor part of the name of who acted
 * @param table table, as the database calls it
 * @param row id of the row that changed
 */
public record AuditFilter(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String actor,
		@Nullable String table, @Nullable Long row) {

}
