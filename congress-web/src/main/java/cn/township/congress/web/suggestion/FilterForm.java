package cn.township.congress.web.suggestion;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.suggestion.Narrowing;
import cn.township.congress.service.suggestion.SuggestionFilter;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Pager;
import cn.township.congress.web.shared.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The filter as it stands in the address; what makes no sense is left out.
 */
public record FilterForm(@Nullable String set, @Nullable String q, @Nullable String unit, @Nullable String year,
		@Nullable String agency, @Nullable String category, @Nullable String inSession, @Nullable String session,
		@Nullable String district, @Nullable String lead, @Nullable String signer, @Nullable String leadAgency,
		@Nullable String after, @Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	private static final List<Integer> SIZES = List.of(20, 50, 100);

	/** What it asks for. */
	public SuggestionFilter filter() {
		return new SuggestionFilter(selected(), text(this.q).isEmpty() ? null : text(this.q), number(this.unit),
				number(this.year), longNumber(this.agency), categoryOrNull(), sessionOrNull(), more());
	}

	private Narrowing more() {
		return new Narrowing(longNumber(this.session), longNumber(this.district), longNumber(this.lead),
				longNumber(this.signer), longNumber(this.leadAgency));
	}

	SuggestionSet selected() {
		return SuggestionSet.parse(text(this.set)).orElse(SuggestionSet.ALL);
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	/** Whether anything but the tab is filtered. */
	public boolean isNarrowed() {
		SuggestionFilter filter = filter();
		return !filter.equals(SuggestionFilter.of(filter.set()));
	}

	/** The same filter from the first row. */
	Address address() {
		return Address.of("/suggestions")
			.with("set", this.set)
			.with("q", this.q)
			.with("unit", this.unit)
			.with("year", this.year)
			.with("agency", this.agency)
			.with("category", this.category)
			.with("inSession", this.inSession)
			.with("session", this.session)
			.with("district", this.district)
			.with("lead", this.lead)
			.with("signer", this.signer)
			.with("leadAgency", this.leadAgency)
			.with("size", this.size);
	}

	Pager pager(Slice<?> slice) {
		return pager(slice, "/suggestions");
	}

	/** The same on another page. */
	Pager pager(Slice<?> slice, String path) {
		Address address = address().to(path);
		List<Tab> sizes = SIZES.stream()
			.map((s) -> new Tab(Integer.toString(s), address.with("size", s).toString(), null, s == pageSize()))
			.toList();
		return new Pager(total(slice), turn(address, "before", slice.previous()), turn(address, "after", slice.next()),
				sizes);
	}

	static String total(Slice<?> slice) {
		return slice.countIsExact() ? Long.toString(slice.count()) : slice.count() + "+";
	}

	static String count(long counted) {
		return (counted > Slice.COUNT_LIMIT) ? Slice.COUNT_LIMIT + "+" : Long.toString(counted);
	}

	private static @Nullable String turn(Address address, String direction, @Nullable String key) {
		return (key == null) ? null : address.with(direction, key).toString();
	}

	private int pageSize() {
		Integer wanted = number(this.size);
		return (wanted != null) ? wanted : SIZE;
	}

	private @Nullable Category categoryOrNull() {
		return Arrays.stream(Category.values()).filter((c) -> c.name().equals(this.category)).findFirst().orElse(null);
	}

	private @Nullable Boolean sessionOrNull() {
		return text(this.inSession).isEmpty() ? null : Boolean.valueOf(this.inSession);
	}

	private static @Nullable Integer number(@Nullable String typed) {
		return text(typed).matches("[0-9]{1,9}") ? Integer.valueOf(text(typed)) : null;
	}

	private static @Nullable Long longNumber(@Nullable String typed) {
		return text(typed).matches("[0-9]{1,18}") ? Long.valueOf(text(typed)) : null;
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}
