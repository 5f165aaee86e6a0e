package cn.township.congress.service.indicator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.document.Cell;
import cn.township.congress.service.document.PaperTable;
import cn.township.congress.service.document.WordPaper;

/**
 * All indicators as a Word document, with how each is counted.
 */
@Queries(Permission.EXPORT)
public class FigurePaper {

	FigurePaper() {
	}

	public byte[] write(Statistics statistics) throws IOException {
		List<List<Cell>> rows = new ArrayList<>();
		for (Indicator.Group group : Indicator.Group.values()) {
			List<Indicator> indicators = Indicator.of(group);
			for (int i = 0; i < indicators.size(); i++) {
				Figure figure = statistics.figures().of(indicators.get(i));
				List<Cell> row = new ArrayList<>();
				if (i == 0) {
					row.add(Cell.middle(group.label()).over(1, indicators.size()));
				}
				row.add(Cell.text(figure.indicator().label()));
				row.add(Cell.middle(figure.text()));
				row.add(Cell.text(figure.indicator().definition()));
				rows.add(row);
			}
		}
		PaperTable table = PaperTable.titled("代表建议办理指标")
			.subtitle(statistics.title() + "　数据截至" + statistics.cutOff() + "　在任代表截至" + statistics.deputiesOn())
			.head("类", "指标", "数值", "怎样计算")
			.rows(rows);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordPaper.write(table, out);
		return out.toByteArray();
	}

}
