package cn.township.congress.web.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.indicator.ReportStatus;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.indicator.Figure;
import cn.township.congress.service.indicator.Indicator;
import cn.township.congress.service.indicator.ReportDetail;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.web.indicator.FiguresPage.Group;
import cn.township.congress.web.indicator.FiguresPage.Line;
import cn.township.congress.web.indicator.FiguresPage.Number;
import cn.township.congress.web.indicator.FiguresPage.Value;
import cn.township.congress.web.shared.Action;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How a report reads: its numbers with links to the rows kept with it, and what can be
 * done next.
 */
@Component
class ReportView {

	private final CurrentUser currentUser;

	private final Labels labels;

	ReportView(CurrentUser currentUser, Labels labels) {
		this.currentUser = currentUser;
		this.labels = labels;
	}

	Badge status(ReportStatus status) {
		return new Badge(switch (status) {
			case DRAFT -> Tone.INFO;
			case REPORTED -> Tone.WARN;
			case PUBLISHED -> Tone.OK;
		}, this.labels.of(status));
	}

	List<Group> groups(ReportDetail detail) {
		return Arrays.stream(Indicator.Group.values())
			.map((group) -> new Group(group.label(),
					Indicator.of(group)
						.stream()
						.map((one) -> new Line(one.name(), one.label(), one.definition(),
								value(detail.frozen().of(one), rows(detail))))
						.toList()))
			.toList();
	}

	boolean mayEdit(ReportDetail detail) {
		return detail.own() && detail.head().isDraft() && actor().may(Permission.REPORT_SUGGESTIONS);
	}

	/** The one next step. */
	@Nullable Action main(ReportDetail detail) {
		String self = self(detail);
		if (!detail.own() || detail.head().status() == ReportStatus.PUBLISHED) {
			return null;
		}
		boolean draft = detail.head().isDraft();
		if (!actor().may(Permission.CONCLUDE_SUGGESTION)) {
			return mayEdit(detail) ? Action.open("修改文稿", self + "/edit") : null;
		}
		return draft ? Action.open("登记大会报告", self + "/reported") : Action.open("登记公布", self + "/publish");
	}

	List<Action> others(ReportDetail detail) {
		List<Action> others = new ArrayList<>();
		String self = self(detail);
		if (mayEdit(detail)) {
			if (actor().may(Permission.CONCLUDE_SUGGESTION)) {
				others.add(Action.open("修改文稿", self + "/edit"));
			}
			others.add(Action.open("更新数字", self + "/redraft"));
		}
		others.add(Action.open("Word 文档", "/papers/reports/" + detail.head().id() + ".docx"));
		others.add(Action.open("打印", self + "/print"));
		return others;
	}

	private Actor actor() {
		return this.currentUser.actor();
	}

	private static String self(ReportDetail detail) {
		return "/suggestions/reports/" + detail.head().id();
	}

	private static String rows(ReportDetail detail) {
		return self(detail) + "/rows?set=";
	}

	private static Value value(Figure figure, String rows) {
		Indicator indicator = figure.indicator();
		if (indicator.kind() == Indicator.Kind.DEPUTIES) {
			return new Value(figure.rate().percent(), number(figure.part(), rows + "PARTICIPANTS"),
					number(figure.whole(), rows + "IN_OFFICE"), "");
		}
		Number part = number(figure.part(), rows + set(indicator.part()));
		if (!figure.isRate()) {
			return new Value(null, part, null, (indicator.kind() == Indicator.Kind.DAYS) ? "天" : "件");
		}
		return new Value(figure.rate().percent(), part, number(figure.whole(), rows + set(indicator.whole())), "");
	}

	private static String set(@Nullable SuggestionSet set) {
		return (set != null) ? set.name() : SuggestionSet.ALL.name();
	}

	private static Number number(int count, String href) {
		return new Number(count, (count > 0) ? href : null);
	}

}
