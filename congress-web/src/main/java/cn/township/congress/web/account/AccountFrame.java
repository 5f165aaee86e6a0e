package cn.township.congress.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.FrameQueries;
import cn.township.congress.service.account.FrameQueries.UnitLine;
import cn.township.congress.service.account.Permission;
import cn.township.congress.web.shared.BellSource;
import cn.township.congress.web.shared.Frame;
import cn.township.congress.web.shared.FrameSource;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The frame of the logged-in user: unit and term, and the menu their permissions open.
 * The unit's line is read anew every few seconds only.
 */
@Component
class AccountFrame implements FrameSource {

	private static final Duration FRESH = Duration.ofSeconds(5);

	private final Map<Reader, Line> lines = new ConcurrentHashMap<>();

	private final CurrentUser currentUser;

	private final FrameQueries queries;

	private final ObjectProvider<BellSource> bell;

	private final Labels labels;

	private final Clock clock;

	AccountFrame(CurrentUser currentUser, FrameQueries queries, ObjectProvider<BellSource> bell, Labels labels,
			Clock clock) {
		this.currentUser = currentUser;
		this.queries = queries;
		this.bell = bell;
		this.labels = labels;
		this.clock = clock;
	}

	@Override
	public @Nullable Frame current() {
		return this.currentUser.find().map(this::frame).orElse(null);
	}

	private Frame frame(Actor actor) {
		UnitLine line = line(actor);
		BellSource source = this.bell.getIfAvailable();
		String search = actor.may(Permission.VIEW_SUGGESTIONS) ? "/suggestions" : null;
		return new Frame((line != null) ? line.unitName() : actor.unitName(), (line != null) ? line.termLine() : null,
				actor.displayName(), this.labels.of(actor.role()), Menu.of(actor), search,
				(source != null) ? source.count() : null);
	}

	/** The line differs by what the reader may see, so it is kept for each role. */
	private @Nullable UnitLine line(Actor actor) {
		Reader reader = new Reader(actor.unitCode(), actor.role());
		Line line = this.lines.get(reader);
		Instant now = this.clock.instant();
		if (line == null || !now.isBefore(line.until())) {
			line = new Line(this.queries.unitLine(actor.unitCode()), now.plus(FRESH));
			this.lines.put(reader, line);
		}
		return line.unit();
	}

	private record Reader(AdminCode unit, Role role) {

	}

	private record Line(@Nullable UnitLine unit, Instant until) {

	}

}
