package cn.township.congress.service.meeting;

import cn.township.congress.domain.meeting.VotePurpose;

/**
 * What one line of a vote came to.
 *
 * @param who 代表 or 主席团成员
 */
public record Tally(String who, int inFavour, int base, int needed, VotePurpose purpose) {

	public boolean isPassed() {
		return this.inFavour >= this.needed;
	}

	/** 赞成41票，超过全体代表60名的半数31票，通过. */
	public String sentence() {
		return "赞成" + this.inFavour + "票，" + (isPassed() ? "超过" : "没有超过") + "全体" + this.who + this.base + "名的半数"
				+ this.needed + "票，" + verdict();
	}

	private String verdict() {
		return switch (this.purpose) {
			case PRE_ELECTION -> "按得票排序";
			case ELECTION -> isPassed() ? "得票过半数" : "得票未过半数";
			default -> isPassed() ? "通过" : "未通过";
		};
	}

}
