package cn.township.congress.service.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import cn.township.congress.service.composition.CompositionItem.Kind;
import cn.township.congress.service.deputy.CompositionDimension;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.document.Cell;
import cn.township.congress.service.document.Head;
import cn.township.congress.service.document.PaperTable;

/**
 * The composition table as counties print it: one township as a form from top to bottom,
 * an area with its townships as rows and the classes as merged columns.
 */
public final class CompositionPaper {

	/** What a wide table has no room for: each minority, each democratic party. */
	private static final Predicate<CompositionItem> ON_WIDE_PAPER = (
			item) -> !(item.kind() == Kind.OF_WHICH && item.key().matches("(ethnicity|party):.*"));

	private CompositionPaper() {
	}

	/**
	 * @param day the day as the paper writes it
	 */
	public static PaperTable of(Composition table, String day) {
		return table.lines().isEmpty() ? upright(table, day) : wide(table, day);
	}

	private static String subtitle(Composition table, String day) {
		String who = (table.deputies() == DeputySet.IN_OFFICE) ? "在任代表" : "新选出、尚未就任的代表";
		return table.sum().name() + "　" + who + " " + table.sum().total() + " 名　" + day + "　单位：人";
	}

	private static PaperTable upright(Composition table, String day) {
		List<List<Cell>> rows = new ArrayList<>();
		for (CompositionGroup group : table.groups()) {
			List<CompositionItem> items = group.items();
			for (int i = 0; i < items.size(); i++) {
				List<Cell> row = new ArrayList<>();
				if (i == 0) {
					row.add(Cell.middle(group.label()).over(1, items.size()));
				}
				CompositionItem item = items.get(i);
				row.add(Cell.text(((item.kind() == Kind.OF_WHICH) ? "　" : "") + item.title()));
				row.add(new Cell(table.sum().shown(item), Cell.Align.NUMBER));
				row.add(Cell.share(table.sum().share(item)));
				rows.add(row);
			}
		}
		return PaperTable.titled("代表结构统计表")
			.subtitle(subtitle(table, day))
			.head("项目", "类别", "人数", "占比")
			.rows(rows)
			.footer("填表人：　　　　　　审核人：　　　　　　填报日期：　　　　年　　月　　日");
	}

	private static PaperTable wide(Composition table, String day) {
		List<Head> groups = new ArrayList<>(List.of(new Head("单位", 1, 2)));
		List<Head> classes = new ArrayList<>();
		List<CompositionItem> columns = new ArrayList<>();
		for (CompositionGroup group : table.groups()) {
			List<CompositionItem> items = group.items()
				.stream()
				.filter(ON_WIDE_PAPER)
				.filter((item) -> isNeeded(table.sum(), item))
				.toList();
			if (items.isEmpty()) {
				continue;
			}
			groups.add(new Head(group.label(), items.size(), 1));
			items.forEach((item) -> classes.add(Head.of(item.title())));
			columns.addAll(items);
		}
		List<List<Cell>> rows = new ArrayList<>();
		table.lines().forEach((line) -> rows.add(row(line.name(), line, columns)));
		rows.add(row("合计", table.sum(), columns));
		List<Cell> shares = new ArrayList<>(List.of(Cell.middle("占比")));
		columns.forEach((item) -> shares.add(Cell.share(table.sum().share(item))));
		rows.add(shares);
		return PaperTable.titled("代表结构统计表")
			.subtitle(subtitle(table, day))
			.inLandscape()
			.head(groups)
			.head(classes)
			.rows(rows)
			.footer("填表人：　　　　　　审核人：　　　　　　填报日期：　　　　年　　月　　日");
	}

	/** Parts, levels and 未填 nobody is in take no column. */
	private static boolean isNeeded(CompositionLine sum, CompositionItem item) {
		boolean optional = item.kind() == Kind.OF_WHICH || item.key().startsWith(CompositionItem.HIGHER)
				|| item.key().equals(CompositionItem.VOTERS)
				|| item.key().endsWith(":" + CompositionDimension.NOT_KNOWN);
		return !optional || sum.count(item.key()) > 0;
	}

	private static List<Cell> row(String name, CompositionLine line, List<CompositionItem> columns) {
		List<Cell> row = new ArrayList<>(List.of(Cell.middle(name)));
		columns.forEach((item) -> row.add(new Cell(line.shown(item), Cell.Align.NUMBER)));
		return row;
	}

}
