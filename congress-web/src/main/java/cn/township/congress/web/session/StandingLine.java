package cn.township.congress.web.session;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.service.congress.Standing;
import cn.township.congress.service.congress.TermRow;
import cn.township.congress.service.congress.TermRow.Session;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Whether today is within a session, and by which dates.
 *
 * @param badge in a word
 * @param key of the sentence
 * @param args what is put into it
 */
record StandingLine(Badge badge, String key, Object[] args) {

	private static final Badge SITTING = new Badge(Tone.INFO, "会议期间");

	private static final Badge INTERVAL = new Badge(Tone.MUTE, "闭会期间");

	private static final Badge NONE = new Badge(Tone.WARN, "未开会");

	static StandingLine of(Standing standing, List<TermRow> terms, Labels labels) {
		String day = labels.date(standing.day());
		Occasion occasion = standing.occasion();
		if (occasion == null) {
			return new StandingLine(NONE, "congress.standing.none", new Object[] { day });
		}
		TermRow term = terms.stream().filter((t) -> t.id() == occasion.congressId()).findFirst().orElseThrow();
		Session session = session(term, occasion.sessionId());
		if (session == null) {
			return new StandingLine(NONE, "congress.standing.notMet", new Object[] { day, term.label() });
		}
		return of(occasion.inSession(), session, labels, day, term.label() + session.label());
	}

	private static StandingLine of(boolean inSession, Session session, Labels labels, String day, String name) {
		String opened = labels.date(session.openedOn());
		LocalDate closed = session.closedOn();
		if (closed == null) {
			return new StandingLine(SITTING, "congress.standing.open", new Object[] { day, name, opened });
		}
		return inSession
				? new StandingLine(SITTING, "congress.standing.sitting",
						new Object[] { day, name, opened, labels.date(closed) })
				: new StandingLine(INTERVAL, "congress.standing.interval",
						new Object[] { day, name, labels.date(closed) });
	}

	private static @Nullable Session session(TermRow term, @Nullable Long id) {
		return term.sessions().stream().filter((s) -> id != null && s.id() == id).findFirst().orElse(null);
	}

}
