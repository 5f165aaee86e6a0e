package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.RegisterFacts;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ExportTable;
import org.jspecify.annotations.Nullable;

/**
 * A column of the roster: how it is read, and how what is stored is written into it. One
 * definition for the import, its preview, the template and the export.
 *
 * @param column how it is read
 * @param value what is stored, as the import reads it back
 * @param personal whether only who may see personal data takes it away
 * @param days whether all values are whole days
 */
record RosterColumn(Column<?> column, Function<RosterFacts, @Nullable Object> value, boolean personal, boolean days) {

	static RosterColumn ofPerson(Column<?> column, Function<PersonFacts, @Nullable Object> value) {
		return new RosterColumn(column, (facts) -> value.apply(facts.person()), false, false);
	}

	static RosterColumn ofRegister(Column<?> column, Function<RegisterFacts, @Nullable Object> value) {
		return new RosterColumn(column, (facts) -> value.apply(facts.register()), false, false);
	}

	static RosterColumn ofSeat(Column<?> column, Function<RosterFacts, @Nullable Object> value) {
		return new RosterColumn(column, value, false, false);
	}

	/** Left out of exports without personal data. */
	RosterColumn internal() {
		return new RosterColumn(this.column, this.value, true, this.days);
	}

	/** Written as a real date. */
	RosterColumn day() {
		return new RosterColumn(this.column, this.value, this.personal, true);
	}

	<R> ExportTable<R> addTo(ExportTable<R> table, Function<R, RosterFacts> facts) {
		return this.days ? table.date(this.column.name(), (row) -> (LocalDate) this.value.apply(facts.apply(row)))
				: table.text(this.column.name(), (row) -> shown(facts.apply(row)));
	}

	/** What is stored, as shown; empty where nothing is. */
	String shown(RosterFacts facts) {
		return Objects.toString(this.value.apply(facts), "");
	}

}
