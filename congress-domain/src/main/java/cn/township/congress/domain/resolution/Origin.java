package cn.township.congress.domain.resolution;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from.
 *
 * @param courseId the session; none between sessions
 * @param meetingId the meeting of the presidium; none for what the congress decides
 */
public record Origin(AdminCode unitCode, long congressId, @Nullable Long courseId, @Nullable Long meetingId) {

	/**
	 * Who issues a document of that kind.
	 * @throws RuleViolation if it is a resolution and the presidium's: it is the congress
	 * that resolves (地方组织法第二十五条)
	 */
	public Issuer issuer(ResolutionKind kind, ResolutionSubject subject) {
		boolean presidium = this.meetingId != null || subject.isOfPresidium();
		if (kind == ResolutionKind.ANNOUNCEMENT) {
			return (this.courseId == null || subject.isOfPresidium()) ? Issuer.PRESIDIUM : Issuer.SESSION_PRESIDIUM;
		}
		if (presidium && kind == ResolutionKind.RESOLUTION) {
			throw new RuleViolation("resolution.presidiumDecides", LawArticle.ORG_25);
		}
		return presidium ? Issuer.PRESIDIUM : Issuer.CONGRESS;
	}

}
