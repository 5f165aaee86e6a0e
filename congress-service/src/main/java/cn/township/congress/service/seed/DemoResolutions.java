package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.obligation.CompleteObligation;
import cn.township.congress.service.resolution.DraftResolution;
import cn.township.congress.service.resolution.NumberResolution;
import cn.township.congress.service.resolution.PublishResolution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a session of the demo adopted, and what followed. */
@Component
class DemoResolutions {

	private static final String WHERE = "镇政务公开栏、县人民政府网站乡镇专栏";

	private static final String OF_COURSE = """
			SELECT id FROM obligation WHERE status = 'OPEN' AND kind = :kind AND (course_id = :course
			  OR resolution_id IN (SELECT id FROM resolution WHERE course_id = :course)) ORDER BY id""";

	private final DraftResolution draftResolution;

	private final NumberResolution numberResolution;

	private final PublishResolution publishResolution;

	private final CompleteObligation completeObligation;

	private final DemoVersions versions;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	DemoResolutions(DraftResolution draftResolution, NumberResolution numberResolution,
			PublishResolution publishResolution, CompleteObligation completeObligation, DemoVersions versions,
			JdbcClient jdbc, CurrentUser currentUser) {
		this.draftResolution = draftResolution;
		this.numberResolution = numberResolution;
		this.publishResolution = publishResolution;
		this.completeObligation = completeObligation;
		this.versions = versions;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/** Before it is voted on; nothing where the row names no document. */
	void draft(long course, long item, AgendaSeedRow row) {
		ResolutionKind kind = row.document();
		if (kind != null) {
			this.draftResolution.execute(new DraftResolution.Command(course, null, kind, row.subject(), null, item));
		}
	}

	/** In the order of the agenda. */
	void publish(long course, List<AgendaSeedRow> agenda, Actor chair) {
		List<LocalDate> days = agenda.stream()
			.filter((row) -> row.document() != null)
			.map(AgendaSeedRow::published)
			.toList();
		List<Long> drafted = this.jdbc.sql("SELECT id FROM resolution WHERE course_id = :course ORDER BY id")
			.param("course", course)
			.query(Long.class)
			.list();
		for (int i = 0; i < drafted.size(); i++) {
			long id = drafted.get(i);
			this.numberResolution.execute(new NumberResolution.Command(id, version(id), null));
			PublishResolution.Command published = new PublishResolution.Command(id, version(id), days.get(i), WHERE,
					null, null, false);
			this.currentUser.as(chair, () -> {
				this.publishResolution.execute(published);
				return true;
			});
		}
	}

	void finish(long course, List<FollowUpSeedRow> rows) {
		for (FollowUpSeedRow row : rows) {
			this.jdbc.sql(OF_COURSE)
				.param("kind", row.kind().name())
				.param("course", course)
				.query(Long.class)
				.list()
				.forEach((id) -> this.completeObligation.execute(new CompleteObligation.Command(id,
						this.versions.of("obligation", id), row.on(), row.outcome())));
		}
	}

	private int version(long resolution) {
		return this.versions.of("resolution", resolution);
	}

}
