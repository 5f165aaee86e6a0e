package cn.township.congress.service.deputy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import cn.township.congress.domain.territory.AdminCode;

/**
 * The townships of a county by the names people write: 柳溪镇, 青山县柳溪镇, 柳溪镇人大, 柳溪.
 *
 * @param own whose rows are looked for, in the first place where two have one name
 */
record TownNames(List<Town> towns, AdminCode own) {

	/** A township. */
	record Town(AdminCode code, String name) {

		private static final String KIND = "(镇|乡|民族乡)$";

		private static final String BODY = "(第.{1,6}届)?(人民代表大会|人大|人民政府|政府)(主席团|办公室)?$";

		boolean isCalled(String written) {
			String plain = written.replaceAll("\\s", "").replaceFirst(BODY, "");
			return plain.endsWith(this.name) || plain.equals(stem());
		}

		/** Whether a title or the name of a worksheet names it. */
		boolean isNamedIn(String text) {
			String plain = text.replaceAll("\\s", "");
			return plain.contains(this.name) || plain.equals(stem());
		}

		private String stem() {
			return this.name.replaceFirst(KIND, "");
		}

	}

	Optional<Town> called(String written) {
		return first((town) -> town.isCalled(written));
	}

	/** The one a title names; empty where it names none or several. */
	Optional<Town> namedIn(String text) {
		List<String> names = this.towns.stream()
			.filter((town) -> town.isNamedIn(text))
			.map(Town::name)
			.distinct()
			.toList();
		return (names.size() == 1) ? first((town) -> town.name().equals(names.get(0))) : Optional.empty();
	}

	private Optional<Town> first(Predicate<Town> wanted) {
		List<Town> found = this.towns.stream().filter(wanted).toList();
		return found.stream()
			.filter((town) -> town.code().equals(this.own))
			.findFirst()
			.or(() -> found.stream().findFirst());
	}

}
