package cn.township.congress.web.audit;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;

import cn.township.congress.service.audit.AuditFilter;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.DateFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the audit trail, kept in its address.
 */
record AuditFilterForm(@Nullable String from, @Nullable String to, @Nullable String actor, @Nullable String table,
		@Nullable String row, @Nullable String after, @Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	private static final DateFormatter DATES = new DateFormatter();

	AuditFilter filter() {
		String id = (this.row == null) ? "" : this.row.strip();
		return new AuditFilter(day(this.from), day(this.to), this.actor,
				(this.table == null) ? null : this.table.toLowerCase(Locale.ROOT),
				id.matches("[0-9]{1,18}") ? Long.valueOf(id) : null);
	}

	/** Whether a day was typed that does not exist or cannot be read. */
	boolean isUnreadable() {
		return (isTyped(this.from) && day(this.from) == null) || (isTyped(this.to) && day(this.to) == null);
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	int pageSize() {
		return (this.size != null && this.size.matches("[0-9]{1,3}")) ? Integer.parseInt(this.size) : SIZE;
	}

	Address address() {
		return Address.of("/audit")
			.with("from", this.from)
			.with("to", this.to)
			.with("actor", this.actor)
			.with("table", this.table)
			.with("row", this.row);
	}

	private static boolean isTyped(@Nullable String text) {
		return text != null && !text.isBlank();
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		try {
			return (typed == null || typed.isBlank()) ? null : DATES.parse(typed, Locale.SIMPLIFIED_CHINESE);
		}
		catch (ParseException ex) {
			return null;
		}
	}

}
