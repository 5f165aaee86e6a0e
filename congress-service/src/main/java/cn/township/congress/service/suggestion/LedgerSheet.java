package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.RejectionGround;
import cn.township.congress.domain.suggestion.ReplyLetter;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.domain.suggestion.SuggestionText;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;

/**
 * The columns of a ledger of suggestions (建议登记簿): one row is one suggestion with
 * everything that happened to it; cells of steps not yet taken are empty.
 */
final class LedgerSheet {

	static final Column<String> TOWNSHIP = Column.of("乡镇", Parsers.text(40)).hint("只有一个乡镇的可以不填。");

	static final Column<Integer> NUMBER = Column.of("编号", Parsers.serialNumber(99_999))
		.alias("建议编号")
		.hint("照原登记簿填，如 7 或第7号，原样保留；不填的接着最大的编号，按受理先后往后编。");

	static final Column<String> TITLE = Column.of("标题", Parsers.text(SuggestionText.LONGEST_TITLE))
		.alias("题目", "建议标题", "建议题目")
		.required();

	static final Column<String> FACTS = Column.of("情况与问题", Parsers.text(SuggestionText.LONGEST_TEXT)).required();

	static final Column<String> PROPOSAL = Column.of("具体建议", Parsers.text(SuggestionText.LONGEST_TEXT)).required();

	static final Column<Category> CATEGORY = Column.of("类别", LedgerWords.category()).required();

	static final Column<String> LEAD = Column.of("领衔代表", Parsers.personName(40)).required();

	static final Column<List<String>> JOINT = Column.of("附议代表", LedgerWords.NAMES);

	static final Column<LocalDate> SUBMITTED = day("提出日期").required();

	static final Column<Integer> TERM = Column.of("届", Parsers.integer(1, 99)).required();

	static final Column<Integer> SESSION = Column.of("次", Parsers.integer(1, 99)).hint("闭会期间提出的不填。");

	static final Column<Source> SOURCE = Column.of("来源", LedgerWords.source()).required();

	static final Column<Disclosure> DISCLOSURE = Column.of("同意公开", LedgerWords.disclosure())
		.required()
		.hint("填全文公开、只公开标题或者不公开；是、否也可以。");

	static final Column<SuggestionStatus> STATUS = Column.of("状态", LedgerWords.status()).required();

	static final Column<LocalDate> DECIDED = day("受理日期").hint("受理、退回或者不予受理的日期。");

	static final Column<RejectionGround> GROUND = Column.of("不予受理理由", LedgerWords.ground());

	static final Column<String> RETURN_REASON = text("退回修改理由");

	static final Column<LocalDate> WITHDRAWN = day("撤回日期");

	static final Column<String> MEETING = Column.of("主席团会议", Parsers.text(60));

	static final Column<LocalDate> HANDED_OVER = day("交办日期");

	static final Column<String> AGENCY = Column.of("主办单位", Parsers.text(60));

	static final Column<List<String>> ASSISTING = Column.of("协办单位", LedgerWords.NAMES);

	static final Column<Integer> MONTHS = Column.of("答复月数", Parsers.integer(1, 6));

	static final Column<String> LONG_GROUND = text("六个月理由");

	static final Column<LocalDate> SEND_BACK = day("退办申请日期");

	static final Column<String> SEND_BACK_REASON = text("退办理由");

	static final Column<Boolean> SEND_BACK_AGREED = Column.of("退办处理", LedgerWords.agreed());

	static final Column<String> NEXT_AGENCY = Column.of("改办单位", Parsers.text(60));

	static final Column<LocalDate> REASSIGNED = day("改办日期").hint("不同意退办的填决定日期,不填则为承办单位签收的日期。");

	static final Column<LocalDate> TAKEN_UP = day("承办签收日期");

	static final Column<String> HANDLER = Column.of("经办人", Parsers.personName(40));

	static final Column<LocalDate> CONTACTED = day("沟通日期");

	static final Column<ContactMode> CONTACT_MODE = Column.of("沟通方式", LedgerWords.contactMode());

	static final Column<String> CONTACT = text("沟通内容");

	static final Column<LocalDate> EXTENDED_TO = Column.of("延期至", Parsers.date());

	static final Column<String> EXTENSION_REASON = text("延期理由");

	static final Column<LocalDate> EXTENDED = day("延期同意日期");

	static final Column<LocalDate> REPLIED = day("答复日期");

	static final Column<String> DOCUMENT_NO = Column.of("答复文号", Parsers.text(60));

	static final Column<ResultClass> RESULT_CLASS = Column.of("答复类别", LedgerWords.resultClass());

	static final Column<String> SIGNATORY = Column.of("签发人", Parsers.personName(40));

	static final Column<String> REPLY = Column.of("答复内容", Parsers.text(ReplyLetter.LONGEST_BODY));

	static final Column<String> PROMISE = text("承诺事项").hint("B 类答复承诺办成什么；没有跟踪的不填。");

	static final Column<LocalDate> PROMISED_UNTIL = Column.of("承诺完成日期", Parsers.date());

	static final Column<LocalDate> EVALUATED = day("评价日期");

	static final Column<Satisfaction> ATTITUDE = Column.of("办理态度", LedgerWords.satisfaction());

	static final Column<Satisfaction> RESULT = Column.of("办理结果", LedgerWords.satisfaction());

	static final Column<String> DISSATISFACTION = text("不满意理由");

	static final Column<LocalDate> REHANDLED = day("重新办理要求日期");

	static final Column<LocalDate> REPLIED_AGAIN = day("再次答复日期");

	static final Column<ResultClass> RESULT_CLASS_AGAIN = Column.of("再次答复类别", LedgerWords.resultClass());

	static final Column<String> REPLY_AGAIN = Column.of("再次答复内容", Parsers.text(ReplyLetter.LONGEST_BODY));

	static final Column<LocalDate> EVALUATED_AGAIN = day("再次评价日期");

	static final Column<Satisfaction> RESULT_AGAIN = Column.of("再次办理结果", LedgerWords.satisfaction());

	static final Column<LocalDate> CONCLUDED = day("办结日期");

	static final Column<Conclusion> CONCLUSION = Column.of("办结方式", LedgerWords.conclusion());

	static final Column<String> EXEMPTION = text("不公开理由");

	static final RowSpec<RowValues> SPEC = RowSpec.of("建议登记簿", Function.identity(), TOWNSHIP, NUMBER, TITLE, FACTS,
			PROPOSAL, CATEGORY, LEAD, JOINT, SUBMITTED, TERM, SESSION, SOURCE, DISCLOSURE, STATUS, DECIDED, GROUND,
			RETURN_REASON, WITHDRAWN, MEETING, HANDED_OVER, AGENCY, ASSISTING, MONTHS, LONG_GROUND, SEND_BACK,
			SEND_BACK_REASON, SEND_BACK_AGREED, NEXT_AGENCY, REASSIGNED, TAKEN_UP, HANDLER, CONTACTED, CONTACT_MODE,
			CONTACT, EXTENDED_TO, EXTENSION_REASON, EXTENDED, REPLIED, DOCUMENT_NO, RESULT_CLASS, SIGNATORY, REPLY,
			PROMISE, PROMISED_UNTIL, EVALUATED, ATTITUDE, RESULT, DISSATISFACTION, REHANDLED, REPLIED_AGAIN,
			RESULT_CLASS_AGAIN, REPLY_AGAIN, EVALUATED_AGAIN, RESULT_AGAIN, CONCLUDED, CONCLUSION, EXEMPTION);

	private LedgerSheet() {
	}

	private static Column<LocalDate> day(String name) {
		return Column.of(name, Parsers.pastDate());
	}

	private static Column<String> text(String name) {
		return Column.of(name, Parsers.text(1000));
	}

}
