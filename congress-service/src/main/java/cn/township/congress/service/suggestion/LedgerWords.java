package cn.township.congress.service.suggestion;

import java.util.List;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.RejectionGround;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Parser;

/**
 * The words a ledger (登记簿) uses, and what people write for them.
 */
final class LedgerWords {

	/** Names in one cell: 张三、李四. */
	static final Parser<List<String>> NAMES = (cell, today) -> List.of(cell.text().strip().split("\\s*[、,，;；\\n]\\s*"));

	private LedgerWords() {
	}

	static Choice<Category> category() {
		return Choice.of(List.of(Category.values()), SuggestionWords::of);
	}

	static Choice<Source> source() {
		return Choice.of(List.of(Source.values()), (source) -> switch (source) {
			case PAPER -> "纸质";
			case DEPUTY -> "本人";
			case ORAL -> "口头代录";
			case BILL -> "议案转建议";
		});
	}

	static Choice<Disclosure> disclosure() {
		return Choice.of(List.of(Disclosure.values()), (disclosure) -> switch (disclosure) {
			case FULL -> "全文公开";
			case TITLE -> "只公开标题";
			case NONE -> "不公开";
		}).also(Disclosure.FULL, "是", "同意", "全文", "公开").also(Disclosure.TITLE, "标题").also(Disclosure.NONE, "否", "不同意");
	}

	static Choice<SuggestionStatus> status() {
		return Choice.of(SuggestionStatus.inOrder(), SuggestionWords::of)
			.also(SuggestionStatus.SEND_BACK_REQUESTED, "退办申请");
	}

	static Choice<RejectionGround> ground() {
		return Choice.of(List.of(RejectionGround.values()), (ground) -> switch (ground) {
			case OWN_AFFAIRS -> "涉及代表本人或亲属个人事务";
			case FORWARDED_PETITION -> "转递人民来信、控告申诉";
			case PENDING_CASE -> "正在办理的司法案件";
			case BIDDING -> "干预招标投标";
			case ACADEMIC_OR_PROMOTION -> "学术探讨、产品推介";
			case NO_CONTENT -> "没有具体内容";
		});
	}

	static Choice<ContactMode> contactMode() {
		return Choice.of(List.of(ContactMode.values()), SuggestionWords::of);
	}

	static Choice<ResultClass> resultClass() {
		return Choice.of(List.of(ResultClass.values()), ResultClass::name);
	}

	static Choice<Satisfaction> satisfaction() {
		return Choice.of(List.of(Satisfaction.values()), SuggestionWords::of);
	}

	static Choice<Conclusion> conclusion() {
		return Choice.of(List.of(Conclusion.values()), (conclusion) -> switch (conclusion) {
			case PUBLISHED -> "公开";
			case EXEMPT -> "说明理由";
		});
	}

	/** Whether the presidium agreed that an agency sends a suggestion back. */
	static Choice<Boolean> agreed() {
		return Choice.<Boolean>of(List.of(true, false), (agreed) -> agreed ? "同意" : "不同意");
	}

}
