package cn.township.congress.service.suggestion;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What ledgers and papers call the states and choices of a suggestion.
 */
public final class SuggestionWords {

	private SuggestionWords() {
	}

	public static String of(Category category) {
		return switch (category) {
			case AGRICULTURE -> "农业农村";
			case TRANSPORT -> "道路交通";
			case WATER -> "水利供水";
			case EDUCATION -> "教育";
			case HEALTH -> "卫生健康";
			case CIVIL_AFFAIRS -> "民政社保";
			case ENVIRONMENT -> "生态环境";
			case PUBLIC_SAFETY -> "公共安全";
			case GOVERNANCE -> "基层治理";
			case OTHER -> "其他";
		};
	}

	public static String of(ContactMode mode) {
		return switch (mode) {
			case VISIT -> "走访";
			case MEETING -> "座谈";
			case PHONE -> "电话";
			case LETTER -> "函件";
		};
	}

	public static String of(@Nullable Satisfaction satisfaction) {
		return (satisfaction == null) ? "" : switch (satisfaction) {
			case SATISFIED -> "满意";
			case BASICALLY_SATISFIED -> "基本满意";
			case DISSATISFIED -> "不满意";
		};
	}

	public static String of(SuggestionStatus status) {
		return switch (status) {
			case DRAFT -> "草稿";
			case SUBMITTED -> "待受理";
			case RETURNED_TO_DEPUTY -> "退回修改";
			case NOT_ACCEPTED -> "不予受理";
			case ACCEPTED -> "已受理";
			case HANDED_OVER -> "已交办";
			case SEND_BACK_REQUESTED -> "申请退办";
			case HANDLING -> "办理中";
			case REPLIED -> "已答复";
			case EVALUATED -> "已评价";
			case REHANDLING -> "重新办理";
			case TRACKING -> "承诺跟踪";
			case CONCLUDED -> "已办结";
			case WITHDRAWN -> "已撤回";
		};
	}

}
