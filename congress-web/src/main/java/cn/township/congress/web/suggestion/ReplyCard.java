package cn.township.congress.web.suggestion;

import java.util.List;

import cn.township.congress.service.suggestion.SuggestionDetail;

/**
 * A reply with everybody who signed beside it.
 */
record ReplyCard(SuggestionDetail.ReplyLine reply, List<SignerLine> signers) {

	static List<ReplyCard> of(SuggestionDetail detail) {
		return detail.replies()
			.stream()
			.map((reply) -> new ReplyCard(reply, SignerLine.of(detail, reply.round())))
			.toList();
	}

}
