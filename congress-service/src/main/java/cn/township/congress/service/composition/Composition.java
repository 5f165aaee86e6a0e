package cn.township.congress.service.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.township.congress.service.deputy.DeputySet;

/**
 * The composition table of an area on a day.
 *
 * @param day the day counted
 * @param deputies those in office, or those elected who are not yet
 * @param groups what is counted
 * @param lines the areas directly below, none for a township
 * @param sum the area itself
 */
public record Composition(LocalDate day, DeputySet deputies, List<CompositionGroup> groups, List<CompositionLine> lines,
		CompositionLine sum) {

	public Stream<CompositionItem> items() {
		return this.groups.stream().flatMap((group) -> group.items().stream());
	}

	public Optional<CompositionGroup> group(String key) {
		return this.groups.stream().filter((group) -> group.key().equalsIgnoreCase(key)).findFirst();
	}

	/** The line of an area, where it has one. */
	public Optional<CompositionLine> line(int unit) {
		return (this.sum.unit() == unit) ? Optional.of(this.sum)
				: this.lines.stream().filter((line) -> line.unit() == unit).findFirst();
	}

}
