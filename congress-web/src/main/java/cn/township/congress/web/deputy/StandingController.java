package cn.township.congress.web.deputy;

import java.io.IOException;
import java.util.List;

import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.deputy.TownshipStanding;
import cn.township.congress.service.deputy.TownshipStandings;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Labels;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The county looks where the deputies of its townships stand; every number leads to its
 * rows.
 */
@Controller
class StandingController {

	private final TownshipStandings standings;

	private final Labels labels;

	StandingController(TownshipStandings standings, Labels labels) {
		this.standings = standings;
		this.labels = labels;
	}

	@GetMapping("/deputies/standing")
	String show(Model model) {
		List<TownshipStanding> rows = this.standings.list();
		model.addAttribute("heads", TownshipStandings.SETS.stream().map(this.labels::of).toList());
		model.addAttribute("rows", rows.stream().map((row) -> line(row, row.unitCode())).toList());
		model.addAttribute("sum", line(this.standings.sum(rows), null));
		return "deputy/standing";
	}

	@GetMapping("/deputies/standing/export.xlsx")
	void export(HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "各乡镇代表情况表", this.standings.workbook());
	}

	private Line line(TownshipStanding row, @Nullable Integer unit) {
		String districts = (unit == null) ? null : Address.of("/deputies/districts").with("unit", unit).toString();
		List<Figure> figures = TownshipStandings.SETS.stream().map((set) -> figure(row, set, unit)).toList();
		return new Line(row.unitName(), new Figure("名额", row.seats(), (row.seats() > 0) ? districts : null),
				new Figure("缺额", row.vacancies(), (row.vacancies() > 0) ? districts : null), figures);
	}

	private Figure figure(TownshipStanding row, DeputySet set, @Nullable Integer unit) {
		int count = row.count(set);
		String href = (count == 0) ? null
				: Address.of("/deputies").with("status", set.name()).with("unit", unit).toString();
		return new Figure(this.labels.of(set), count, href);
	}

	/** A township, or all. */
	record Line(String name, Figure seats, Figure vacancies, List<Figure> figures) {
	}

	/** A number with the rows behind it. */
	record Figure(String head, int count, @Nullable String href) {
	}

}
