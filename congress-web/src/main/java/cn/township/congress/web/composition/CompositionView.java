package cn.township.congress.web.composition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.composition.Composition;
import cn.township.congress.service.composition.CompositionGroup;
import cn.township.congress.service.composition.CompositionItem;
import cn.township.congress.service.composition.CompositionLine;
import cn.township.congress.service.composition.Snapshot;
import cn.township.congress.service.deputy.CompositionClass;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How the table reads on a page, and where each number leads.
 */
@Component
class CompositionView {

	private static final Set<String> CHARTS = Set.of("sex", "party", "education", "age", "occupation");

	private final Labels labels;

	private final CurrentUser currentUser;

	private final Clock clock;

	CompositionView(Labels labels, CurrentUser currentUser, Clock clock) {
		this.labels = labels;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Counted now: every number leads to its rows. */
	CompositionPage live(Composition table, String dimension, Optional<Snapshot> reported) {
		return page(table, dimension, reported, true);
	}

	/** Frozen: the numbers stand for themselves. */
	CompositionPage frozen(Composition table, String dimension, Optional<Snapshot> before) {
		return page(table, dimension, before, false);
	}

	private CompositionPage page(Composition table, String dimension, Optional<Snapshot> before, boolean linked) {
		CompositionLine old = before.map((snapshot) -> snapshot.composition().sum()).orElse(null);
		List<CompositionPage.Group> groups = new ArrayList<>();
		for (CompositionGroup group : table.groups()) {
			groups.add(new CompositionPage.Group(group.label(),
					group.items().stream().map((item) -> line(table, item, old, linked)).toList()));
		}
		long changes = groups.stream()
			.flatMap((group) -> group.rows().stream())
			.filter((row) -> row.reported() != null)
			.count();
		return new CompositionPage(table.sum().name(), this.labels.date(table.day()), this.labels.of(table.deputies()),
				table.sum().total(), groups, before.map(this::reported).orElse(null), changes, charts(table),
				table.lines().isEmpty() ? null : matrix(table, dimension, linked));
	}

	private String reported(Snapshot snapshot) {
		return "「" + snapshot.row().title() + "」（" + this.labels.date(snapshot.row().countedOn()) + "）";
	}

	private CompositionPage.Line line(Composition table, CompositionItem item, @Nullable CompositionLine old,
			boolean linked) {
		CompositionLine sum = table.sum();
		String now = sum.shown(item);
		String then = (old != null && old.counts().containsKey(item.key())) ? old.shown(item) : null;
		String changed = (then != null && !then.equals(now)) ? "上次已报 " + then + "，现 " + now : null;
		return new CompositionPage.Line(item.title(), item.kind() == CompositionItem.Kind.OF_WHICH, now,
				linked ? href(table, sum, item) : null, sum.share(item), changed);
	}

	private static List<CompositionPage.Chart> charts(Composition table) {
		CompositionLine sum = table.sum();
		return table.groups()
			.stream()
			.filter((group) -> CHARTS.contains(group.key()) && sum.total() > 0)
			.map((group) -> new CompositionPage.Chart(group.label(),
					group.items()
						.stream()
						.filter((item) -> item.kind() == CompositionItem.Kind.CLASS)
						.map((item) -> new CompositionPage.Bar(item.label(), sum.share(item),
								sum.shown(item) + " 名，" + sum.share(item)))
						.toList()))
			.toList();
	}

	private CompositionPage.Matrix matrix(Composition table, String dimension, boolean linked) {
		CompositionGroup group = table.group(dimension).orElse(table.groups().get(1));
		List<CompositionItem> columns = new ArrayList<>();
		if (!group.key().equals("deputies")) {
			columns.add(table.groups().get(0).items().get(0));
		}
		columns.addAll(group.items());
		List<CompositionPage.Area> rows = new ArrayList<>();
		table.lines().forEach((line) -> rows.add(area(table, line, columns, linked)));
		rows.add(new CompositionPage.Area("合计", null, figures(table, table.sum(), columns, linked)));
		return new CompositionPage.Matrix(group.label(), columns.stream().map(CompositionItem::title).toList(), rows);
	}

	private CompositionPage.Area area(Composition table, CompositionLine line, List<CompositionItem> columns,
			boolean linked) {
		String href = linked ? address("/composition", table, line)
			.with("deputies", (table.deputies() == DeputySet.IN_OFFICE) ? null : table.deputies().name())
			.toString() : null;
		return new CompositionPage.Area(line.name(), href, figures(table, line, columns, linked));
	}

	private List<CompositionPage.Figure> figures(Composition table, CompositionLine line, List<CompositionItem> columns,
			boolean linked) {
		return columns.stream()
			.map((item) -> new CompositionPage.Figure(item.title(), line.shown(item),
					linked ? href(table, line, item) : null))
			.toList();
	}

	/** The rows behind the number. */
	private @Nullable String href(Composition table, CompositionLine line, CompositionItem item) {
		if (line.count(item.key()) == 0 || item.kind() == CompositionItem.Kind.AVERAGE) {
			return null;
		}
		if (item.kind() == CompositionItem.Kind.FIGURE) {
			return figure(table, line, item);
		}
		DeputySet set = item.key().equals(CompositionItem.SUSPENDED) ? DeputySet.SUSPENDED : table.deputies();
		boolean counted = CompositionClass.parse(item.key()).isPresent();
		return address("/deputies", table, line).with("status", set.name())
			.with("class", counted ? item.key() : null)
			.toString();
	}

	/** Seats are shown by township, higher mandates also for the reader's own area. */
	private @Nullable String figure(Composition table, CompositionLine line, CompositionItem item) {
		boolean township = new AdminCode(line.unit()).level() == AdminLevel.TOWNSHIP;
		boolean own = line.unit() == this.currentUser.actor().unitCode().value();
		if (item.key().startsWith(CompositionItem.HIGHER)) {
			String level = item.key().substring(CompositionItem.HIGHER.length());
			return (township || own) ? address("/deputies/higher", table, line).with("level", level).toString() : null;
		}
		return township ? address("/deputies/districts", table, line).toString() : null;
	}

	private Address address(String path, Composition table, CompositionLine line) {
		boolean own = line.unit() == this.currentUser.actor().unitCode().value();
		boolean today = table.day().equals(LocalDate.now(this.clock));
		return Address.of(path).with("unit", own ? null : line.unit()).with("day", today ? null : table.day());
	}

}
