package cn.township.congress.service.seed;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.suggestion.Inspection;
import cn.township.congress.domain.suggestion.UrgingLetter;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.suggestion.GiveOpinion;
import cn.township.congress.service.suggestion.RecordInspection;
import cn.township.congress.service.suggestion.ReportProgress;
import cn.township.congress.service.suggestion.SendUrgingLetter;
import cn.township.congress.service.suggestion.SuperviseAsKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opinions, supervision, urging and progress of the demo's suggestions, each by its use
 * case.
 */
@Component
class DemoProcedure {

	private final GiveOpinion opinion;

	private final SuperviseAsKey key;

	private final RecordInspection inspection;

	private final SendUrgingLetter urging;

	private final ReportProgress progress;

	private final DemoVersions versions;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	DemoProcedure(GiveOpinion opinion, SuperviseAsKey key, RecordInspection inspection, SendUrgingLetter urging,
			ReportProgress progress, DemoVersions versions, JdbcClient jdbc, CurrentUser currentUser) {
		this.opinion = opinion;
		this.key = key;
		this.inspection = inspection;
		this.urging = urging;
		this.progress = progress;
		this.versions = versions;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	void load(List<ProcedureSeedRow> rows, Actor chair) {
		for (ProcedureSeedRow row : rows) {
			long id = suggestion(chair, row);
			int version = this.versions.of("suggestion", id);
			switch (row.deed()) {
				case OPINION -> this.opinion.execute(
						new GiveOpinion.Command(id, version, row.on(), agency(chair, row), null, "单位负责人", row.text()));
				case KEY -> this.currentUser.as(chair, () -> {
					this.key.execute(new SuperviseAsKey.Command(id, version, row.on(), row.whom(), row.text()));
					return true;
				});
				case INSPECTION -> this.inspection
					.execute(new RecordInspection.Command(id, version, row.on(), new Inspection.Report(row.whom(),
							row.text(), (row.until() != null) ? "限期动工，按周报告进度" : null, row.until())));
				case URGING -> this.urging
					.execute(new SendUrgingLetter.Command(id, version, row.on(), Objects.requireNonNull(row.until()),
							new UrgingLetter.Letter(row.whom(), row.text(), chair.displayName())));
				case PROGRESS ->
					this.progress.execute(new ReportProgress.Command(id, version, row.on(), row.text(), row.until()));
			}
		}
	}

	private long suggestion(Actor chair, ProcedureSeedRow row) {
		return this.jdbc.sql("SELECT id FROM suggestion WHERE unit_code = :unit AND title = :title")
			.param("unit", chair.unitCode().value())
			.param("title", row.title())
			.query(Long.class)
			.single();
	}

	private long agency(Actor chair, ProcedureSeedRow row) {
		return this.jdbc.sql("SELECT id FROM agency WHERE unit_code = :unit AND name = :name")
			.param("unit", chair.unitCode().value())
			.param("name", row.whom())
			.query(Long.class)
			.single();
	}

}
