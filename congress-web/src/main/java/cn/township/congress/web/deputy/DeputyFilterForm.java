package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.service.deputy.CompositionClass;
import cn.township.congress.service.deputy.DeputyFilter;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Pager;
import cn.township.congress.web.shared.Tab;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * The filter as it stands in the address; what makes no sense is left out.
 */
record DeputyFilterForm(@Nullable String status, @Nullable String q, @Nullable String unit, @Nullable String district,
		@Nullable String sex, @Nullable String occupation, @Nullable String term, @Nullable String party,
		@Nullable String education, @Nullable String group, @Nullable String sort,
		@BindParam("class") @Nullable String composition, @Nullable String day, @Nullable String after,
		@Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	private static final List<Integer> SIZES = List.of(20, 50, 100);

	DeputyFilter filter() {
		return new DeputyFilter(selected(), words(), unitCode(), longNumber(this.district), sexOrNull(),
				chosen(this.occupation), isByName(), compositionOrNull(), dayOrNull(), more());
	}

	private DeputyFilter.More more() {
		return new DeputyFilter.More(termNo(), chosen(this.party), chosen(this.education), longNumber(this.group));
	}

	private @Nullable Integer termNo() {
		return text(this.term).matches("[0-9]{1,2}") ? Integer.valueOf(text(this.term)) : null;
	}

	DeputySet selected() {
		return DeputySet.parse(text(this.status)).orElse(DeputySet.IN_OFFICE);
	}

	@Nullable Integer unitCode() {
		return text(this.unit).matches("[1-9][0-9]{8}") ? Integer.valueOf(text(this.unit)) : null;
	}

	SliceRequest slice() {
		return new SliceRequest(key(this.after), key(this.before), pageSize());
	}

	public boolean isByName() {
		return "name".equals(this.sort);
	}

	/** Whether anything but the tab and the order is filtered. */
	public boolean isNarrowed() {
		return words() != null || unitCode() != null || longNumber(this.district) != null || sexOrNull() != null
				|| chosen(this.occupation) != null || compositionOrNull() != null || longNumber(this.group) != null
				|| isRare();
	}

	/** Whether one of the conditions is set that are folded away otherwise. */
	public boolean isRare() {
		return termNo() != null || chosen(this.party) != null || chosen(this.education) != null || dayOrNull() != null;
	}

	/** The same filter from the first row. */
	Address address() {
		return Address.of("/deputies")
			.with("status", this.status)
			.with("q", text(this.q))
			.with("unit", this.unit)
			.with("district", this.district)
			.with("sex", this.sex)
			.with("occupation", text(this.occupation))
			.with("class", text(this.composition))
			.with("term", this.term)
			.with("party", text(this.party))
			.with("education", text(this.education))
			.with("group", this.group)
			.with("sort", this.sort)
			.with("day", this.day)
			.with("size", this.size);
	}

	Pager pager(Slice<?> slice) {
		List<Tab> sizes = SIZES.stream()
			.map((s) -> new Tab(Integer.toString(s), address().with("size", s).toString(), null, s == pageSize()))
			.toList();
		String total = slice.countIsExact() ? Long.toString(slice.count()) : slice.count() + "+";
		return new Pager(total, turn("before", slice.previous()), turn("after", slice.next()), sizes);
	}

	private @Nullable String turn(String direction, @Nullable String key) {
		return (key == null) ? null : address().with(direction, key).toString();
	}

	private int pageSize() {
		return text(this.size).matches("[0-9]{1,4}") ? Integer.parseInt(text(this.size)) : SIZE;
	}

	private @Nullable String words() {
		return text(this.q).isEmpty() ? null : text(this.q);
	}

	private @Nullable Sex sexOrNull() {
		return Arrays.stream(Sex.values()).filter((s) -> s.name().equals(this.sex)).findFirst().orElse(null);
	}

	public @Nullable CompositionClass compositionOrNull() {
		return CompositionClass.parse(this.composition).orElse(null);
	}

	@Nullable LocalDate dayOrNull() {
		try {
			return text(this.day).isEmpty() ? null : LocalDate.parse(text(this.day));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static @Nullable Long longNumber(@Nullable String typed) {
		return text(typed).matches("[0-9]{1,18}") ? Long.valueOf(text(typed)) : null;
	}

	private static @Nullable String key(@Nullable String typed) {
		return (typed == null) ? null : text(typed);
	}

	private static @Nullable String chosen(@Nullable String typed) {
		return text(typed).isEmpty() ? null : text(typed);
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}
