package cn.township.congress.service.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.resolution.FollowUps;
import cn.township.congress.domain.resolution.Resolution;
import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.domain.resolution.ResolutionText;
import cn.township.congress.domain.resolution.Resolutions;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.obligation.ObligationDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the deeds on resolutions share: binding to an item, what its vote decides, and
 * what follows.
 */
@Component
class ResolutionDesk {

	private final Resolutions resolutions;

	private final AgendaItems items;

	private final Scenes scenes;

	private final Drafts drafts;

	private final ObligationDesk obligations;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	ResolutionDesk(Resolutions resolutions, AgendaItems items, Scenes scenes, Drafts drafts, ObligationDesk obligations,
			JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.resolutions = resolutions;
		this.items = items;
		this.scenes = scenes;
		this.drafts = drafts;
		this.obligations = obligations;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The text the data would give now. */
	ResolutionText draft(Resolution resolution) {
		return this.drafts.write(this.scenes.of(resolution.origin()), resolution.kind(), resolution.subject(),
				resolution.subjectId(), resolution.itemId());
	}

	/** Binds it to an item of its own session or meeting. */
	Resolution bind(Resolution resolution, @Nullable Long itemId) {
		if (itemId != null) {
			requireItem(resolution, itemId);
		}
		resolution.bind(itemId);
		return this.resolutions.saveAndFlush(resolution);
	}

	/** Where its item was voted on before the text was entered, that vote decides it. */
	void settle(Resolution resolution) {
		Long item = resolution.itemId();
		if (item != null) {
			counted(item).ifPresent((line) -> decide(resolution, line.id(), line.passed(), line.putOn()));
		}
	}

	private void requireItem(Resolution resolution, long itemId) {
		AgendaItem item = this.items.findById(itemId).orElseThrow(() -> new NotFound("agenda item", itemId));
		Long meeting = resolution.origin().meetingId();
		boolean itsOwn = (meeting != null) ? meeting.equals(item.meetingId())
				: item.courseId() != null && item.courseId().equals(resolution.origin().courseId());
		if (!itsOwn || !item.unitCode().equals(resolution.unitCode())) {
			throw new NotFound("agenda item", itemId);
		}
		List<Resolution> others = this.resolutions.findByItemIdOrderById(itemId);
		if (others.stream()
			.anyMatch((one) -> one.id() != resolution.id() && one.status() != ResolutionStatus.REJECTED)) {
			throw new RuleViolation("resolution.itemTaken", null, item.title());
		}
	}

	/** The vote on the item was counted. */
	void decide(Resolution resolution, long lineId, boolean passed, LocalDate on) {
		resolution.decide(lineId, passed, on);
		if (passed) {
			this.obligations.open(FollowUps.onAdoption(resolution, on, this.currentUser.actor().displayName()));
		}
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, this.currentUser.actor().displayName());
	}

	private Optional<Counted> counted(long itemId) {
		return this.jdbc.sql("""
				SELECT l.id, l.passed, v.put_on FROM vote_line l JOIN vote v ON v.id = l.vote_id
				WHERE l.item_id = :item AND v.status = 'COUNTED' AND l.passed IS NOT NULL ORDER BY l.id DESC LIMIT 1""")
			.param("item", itemId)
			.query(Counted.class)
			.optional();
	}

	/** The line of a counted vote. */
	record Counted(long id, boolean passed, LocalDate putOn) {
	}

}
