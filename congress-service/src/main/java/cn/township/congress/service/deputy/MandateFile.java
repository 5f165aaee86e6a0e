package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.TerminationEvidence;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.TenureEnd;
import org.jspecify.annotations.Nullable;

/**
 * Where one mandate stands, what happened to it, which posts it carries, which sessions
 * were missed without leave.
 *
 * @param missed sessions missed without leave, as they are cited
 */
public record MandateFile(Now now, List<ChangeRow> changes, List<Held> posts, List<String> missed) {

	/** Whether as many sessions were missed as may end the mandate. */
	public boolean isFlagged() {
		return this.missed.size() >= TerminationEvidence.SESSIONS_MISSED && this.now.status().isInOffice();
	}

	/** Posts held now. */
	public List<Held> held() {
		return this.posts.stream().filter((post) -> post.untilOn() == null).toList();
	}

	/**
	 * Posts of chair or vice-chair that ended with the mandate and are to be announced.
	 */
	public List<Held> toAnnounce() {
		return this.posts.stream()
			.filter((post) -> post.endedBy() == TenureEnd.MANDATE_ENDED && post.post().endIsAnnounced())
			.toList();
	}

	/**
	 * The mandate as it stands.
	 *
	 * @param inOffice all deputies of the township today
	 */
	public record Now(long id, int version, String name, String unitName, int termNo, String district,
			MandateStatus status, LocalDate electedOn, boolean byElection, @Nullable LocalDate publishedOn,
			@Nullable TerminationGround ground, @Nullable LocalDate groundOn, @Nullable LocalDate endedOn,
			int inOffice) {
	}

	/** A post held or once held. */
	public record Held(long id, Post post, LocalDate fromOn, String document, @Nullable LocalDate untilOn,
			@Nullable TenureEnd endedBy) {
	}

}
