package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.TenureEnd;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a post, now or earlier.
 *
 * @param mandateId of a deputy; none for others
 * @param sessionNo session that elected, where it is on record
 * @param swornOn day of the oath
 * @param voteId the vote that elected, where it is on record
 * @param motionId resignation or motion of removal that is waiting to be decided
 */
public record TenureRow(long id, int unitCode, String unitName, long congressId, int termNo, Post post,
		@Nullable Long mandateId, long personId, String name, LocalDate fromOn, String document,
		@Nullable LocalDate untilOn, @Nullable TenureEnd endedBy, @Nullable String endDocument,
		@Nullable Integer sessionNo, @Nullable Long lineId, @Nullable LocalDate swornOn, @Nullable Long motionId,
		@Nullable Long oathId, @Nullable Long voteId, int version) {

	/** What the post is called here. */
	public String postName() {
		return OfficeNames.of(this.unitName, this.post);
	}

	public boolean isHeld() {
		return this.untilOn == null;
	}

}
