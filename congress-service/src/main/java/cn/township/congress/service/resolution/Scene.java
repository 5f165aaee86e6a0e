package cn.township.congress.service.resolution;

import java.time.LocalDate;

import cn.township.congress.domain.resolution.Issuer;
import cn.township.congress.domain.resolution.Origin;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Session or meeting a document comes from, with the names everything is called by.
 *
 * @param day first day of the session, or the day of the meeting
 */
public record Scene(int unitCode, String unitName, UnitKind unitKind, long congressId, int termNo,
		@Nullable Long courseId, @Nullable Integer sessionNo, @Nullable Long meetingId, @Nullable Integer meetingNo,
		LocalDate day, @Nullable LocalDate lastDay, @Nullable String place) {

	Origin origin() {
		return new Origin(new AdminCode(this.unitCode), this.congressId, this.courseId, this.meetingId);
	}

	/** 柳溪镇第十九届人民代表大会. */
	public String congress() {
		return this.unitName + "第" + ChineseNumber.of(this.termNo) + "届人民代表大会";
	}

	/** 柳溪镇第十九届人民代表大会第一次会议, or the congress where no session is named. */
	public String session() {
		return (this.sessionNo != null) ? congress() + "第" + ChineseNumber.of(this.sessionNo) + "次会议" : congress();
	}

	/** 柳溪镇第十九届人民代表大会主席团第三次会议, or that of the session. */
	public String presidium() {
		String body = session() + "主席团";
		return (this.meetingNo != null) ? body + "第" + ChineseNumber.of(this.meetingNo) + "次会议" : body;
	}

	/** Who speaks in the text. */
	String body(Issuer issuer) {
		return (issuer == Issuer.CONGRESS) ? session() : presidium();
	}

	/** How the series of the issuer's numbers is called as long as nobody changed it. */
	String series(Issuer issuer, boolean announcement) {
		if (announcement) {
			return ((issuer == Issuer.SESSION_PRESIDIUM) ? session() : congress()) + "主席团公告";
		}
		return this.unitName + ((issuer == Issuer.PRESIDIUM) ? "人大主席团" : "人大");
	}

	/** 镇长, 乡长. */
	String head() {
		return (this.unitKind == UnitKind.TOWN) ? "镇长" : "乡长";
	}

	/** 全镇, 全乡. */
	String everywhere() {
		return (this.unitKind == UnitKind.TOWN) ? "全镇" : "全乡";
	}

	int year() {
		return this.day.getYear();
	}

}
