package cn.township.congress.service.deputy;

import java.util.List;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.SliceRequest;

/**
 * By township and district, or by name; the other way round to read backwards.
 */
enum DeputyOrder {

	/** As the printed roster has them. */
	DISTRICT("m.unit_code", "d.district_no", "m.id") {

		@Override
		String key(DeputyRow row) {
			return row.unitCode() + "_" + row.districtNo() + "_" + row.id();
		}

		@Override
		List<Object> values(String[] parts) {
			return List.of(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]), Long.valueOf(parts[2]));
		}

	},

	/** By the sound of the name. */
	NAME("p.pinyin", "m.id") {

		@Override
		String key(DeputyRow row) {
			return row.pinyin() + "_" + row.id();
		}

		@Override
		List<Object> values(String[] parts) {
			return List.of(parts[0], Long.valueOf(parts[1]));
		}

	};

	private final List<String> columns;

	DeputyOrder(String... columns) {
		this.columns = List.of(columns);
	}

	static DeputyOrder of(DeputyFilter filter) {
		return filter.byName() ? NAME : DISTRICT;
	}

	abstract String key(DeputyRow row);

	abstract List<Object> values(String[] parts);

	String sql(boolean backwards) {
		return this.columns.stream()
			.map((column) -> backwards ? column + " DESC" : column)
			.collect(Collectors.joining(", "));
	}

	/** Rows after the key of the request, or before it. */
	void addKey(Conditions conditions, SliceRequest request) {
		String key = request.key();
		if (key == null) {
			return;
		}
		List<Object> values = read(key);
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < values.size(); i++) {
			conditions.with("key" + i, values.get(i));
			names.append((i > 0) ? ", :key" : ":key").append(i);
		}
		conditions.and("(" + String.join(", ", this.columns) + ") " + (request.isBackwards() ? "<" : ">") + " (" + names
				+ ")");
	}

	private List<Object> read(String key) {
		try {
			return values(key.split("_", -1));
		}
		catch (NumberFormatException | ArrayIndexOutOfBoundsException ex) {
			throw new NotFound("page of the list", 0);
		}
	}

}
