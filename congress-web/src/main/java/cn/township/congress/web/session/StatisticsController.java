package cn.township.congress.web.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.session.SessionCounts;
import cn.township.congress.service.session.SessionMeasure;
import cn.township.congress.service.session.SessionStatistics;
import cn.township.congress.service.session.SessionStatistics.Town;
import cn.township.congress.service.session.StatisticsExport;
import cn.township.congress.service.session.StatisticsFilter;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Labels;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The numbers of sessions, each with the rows behind it: a township's by session, a
 * county's by township.
 */
@Controller
class StatisticsController {

	/** What a county compares its townships by. */
	private static final List<SessionMeasure> COMPARED = List.of(SessionMeasure.PLENARIES, SessionMeasure.ON_LEAVE,
			SessionMeasure.ABSENT, SessionMeasure.AGENDA_ITEMS, SessionMeasure.REPORTS, SessionMeasure.RESOLUTIONS,
			SessionMeasure.DECISIONS, SessionMeasure.ELECTED);

	private final SessionStatistics statistics;

	private final StatisticsExport export;

	private final CurrentUser currentUser;

	private final Labels labels;

	private final MessageSource messages;

	StatisticsController(SessionStatistics statistics, StatisticsExport export, CurrentUser currentUser, Labels labels,
			MessageSource messages) {
		this.statistics = statistics;
		this.export = export;
		this.currentUser = currentUser;
		this.labels = labels;
		this.messages = messages;
	}

	@GetMapping("/sessions/statistics")
	String show(@ModelAttribute("filter") StatisticsForm form, Model model) {
		fill(form, model);
		return "session/statistics";
	}

	@GetMapping("/sessions/statistics/print")
	String print(@ModelAttribute("filter") StatisticsForm form, Model model) {
		fill(form, model);
		model.addAttribute("backUrl", form.address("/sessions/statistics", thisYear()).toString());
		return "session/statistics-print";
	}

	@GetMapping("/sessions/statistics/export.xlsx")
	void export(@ModelAttribute("filter") StatisticsForm form, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "会议统计", this.export.workbook(form.filter(thisYear()), this.labels::of));
	}

	@GetMapping("/sessions/statistics/rows")
	String rows(@ModelAttribute("filter") StatisticsForm form, Model model) {
		SessionMeasure measure = form.measureOr(SessionMeasure.AGENDA_ITEMS);
		model.addAttribute("measure", measure);
		model.addAttribute("definition", definition(measure));
		model.addAttribute("rows", this.statistics.rows(measure, form.filter(thisYear())));
		model.addAttribute("county", isCounty());
		model.addAttribute("backUrl", form.address("/sessions/statistics", thisYear()).toString());
		return "session/statistics-rows";
	}

	private void fill(StatisticsForm form, Model model) {
		StatisticsFilter filter = form.filter(thisYear());
		List<SessionCounts> sessions = this.statistics.sessions(filter);
		boolean side = isCounty() && form.unitOrNull() == null && filter.session() == null;
		model.addAttribute("sessions", sessions);
		model.addAttribute("side", side);
		model.addAttribute("county", isCounty());
		model.addAttribute("year", filter.year());
		model.addAttribute("years", this.statistics.years());
		model.addAttribute("townships", isCounty() ? this.statistics.townships() : List.of());
		model.addAttribute("today", this.statistics.today());
		model.addAttribute("mayExport", this.currentUser.actor().may(Permission.EXPORT));
		model.addAttribute("exportUrl", form.address("/sessions/statistics/export.xlsx", thisYear()).toString());
		model.addAttribute("printUrl", form.address("/sessions/statistics/print", thisYear()).toString());
		if (side) {
			model.addAttribute("compared", COMPARED);
			model.addAttribute("towns", towns(sessions, form));
		}
		else {
			model.addAttribute("lines", lines(sessions, form));
			model.addAttribute("plenaries", this.statistics.plenaries(filter));
		}
	}

	/** One line a measure, one figure a session, the sum at the end. */
	private List<Line> lines(List<SessionCounts> sessions, StatisticsForm form) {
		Address all = form.address("/sessions/statistics/rows", thisYear());
		return Arrays.stream(SessionMeasure.values()).map((measure) -> {
			List<Figure> figures = new ArrayList<>();
			sessions.forEach((one) -> figures.add(figure(one.of(measure),
					Address.of("/sessions/statistics/rows").with("session", one.id()).with("measure", measure))));
			long sum = sessions.stream().mapToLong((one) -> one.of(measure)).sum();
			return new Line(this.labels.of(measure), definition(measure), figures,
					figure(sum, all.with("measure", measure)));
		}).toList();
	}

	/** One line a township, those without a session too. */
	private List<TownLine> towns(List<SessionCounts> sessions, StatisticsForm form) {
		Map<Integer, List<SessionCounts>> byTown = new LinkedHashMap<>();
		List<Town> towns = this.statistics.townships();
		towns.forEach((town) -> byTown.put(town.code(), new ArrayList<>()));
		sessions.forEach((one) -> byTown.computeIfAbsent(one.unitCode(), (code) -> new ArrayList<>()).add(one));
		return towns.stream().map((town) -> {
			List<SessionCounts> own = byTown.getOrDefault(town.code(), List.of());
			Address rows = form.address("/sessions/statistics/rows", thisYear()).with("unit", town.code());
			List<Figure> figures = COMPARED.stream()
				.map((measure) -> figure(own.stream().mapToLong((one) -> one.of(measure)).sum(),
						rows.with("measure", measure)))
				.toList();
			String page = form.address("/sessions/statistics", thisYear()).with("unit", town.code()).toString();
			return new TownLine(town.name(), page, of(own, SessionKind.REGULAR), of(own, SessionKind.EXTRAORDINARY),
					own.stream().mapToLong((one) -> (one.days() != null) ? one.days() : 0).sum(), figures);
		}).toList();
	}

	private static long of(List<SessionCounts> sessions, SessionKind kind) {
		return sessions.stream().filter((one) -> one.kind() == kind).count();
	}

	private static Figure figure(long count, Address rows) {
		return new Figure(count, (count > 0) ? rows.toString() : null);
	}

	private String definition(SessionMeasure measure) {
		return this.messages.getMessage("SessionMeasure." + measure + ".definition", null, Locale.SIMPLIFIED_CHINESE);
	}

	private boolean isCounty() {
		Actor actor = this.currentUser.actor();
		return actor.unitCode().level() != AdminLevel.TOWNSHIP;
	}

	private int thisYear() {
		return this.statistics.today().getYear();
	}

	/** A number with its rows; nothing to show where there are none. */
	record Figure(long count, @Nullable String href) {
	}

	/** A measure over the sessions. */
	record Line(String label, String definition, List<Figure> figures, Figure sum) {
	}

	/** A township beside the others. */
	record TownLine(String name, String page, long regular, long extraordinary, long days, List<Figure> figures) {
	}

}
