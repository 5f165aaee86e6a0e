package cn.township.congress.web.suggestion;

import java.util.List;

import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionProcedure;
import org.jspecify.annotations.Nullable;

/**
 * One who signed, beside a reply: whether it reached them and what they think of it.
 *
 * @param delivered day and way, or nothing yet
 */
record SignerLine(SuggestionDetail.Signature signer, boolean lead, SuggestionProcedure.@Nullable Delivery delivered,
		SuggestionDetail.@Nullable EvaluationLine verdict) {

	static List<SignerLine> of(SuggestionDetail detail, int round) {
		return detail.signatures()
			.stream()
			.map((signer) -> new SignerLine(signer, signer == detail.leadDeputy(),
					detail.procedure().delivery(round, signer.mandateId()).orElse(null),
					detail.evaluations()
						.stream()
						.filter((e) -> e.round() == round && e.mandateId() == signer.mandateId())
						.findFirst()
						.orElse(null)))
			.toList();
	}

	/** Who signed and has not got the latest reply, as far as is known. */
	static List<SuggestionDetail.Signature> unanswered(SuggestionDetail detail) {
		return detail.latestReply()
			.map((reply) -> of(detail, reply.round()).stream()
				.filter((line) -> line.delivered() == null)
				.map(SignerLine::signer)
				.toList())
			.orElse(List.of());
	}

	/** Who may still be asked for a verdict on the latest reply. */
	static List<SuggestionDetail.Signature> toAsk(SuggestionDetail detail) {
		boolean leadActs = detail.leadDeputy().mayEvaluate();
		boolean decided = detail.head().satisfaction() != null;
		boolean everyone = detail.procedure().asksEveryone();
		return detail.latestReply()
			.map((reply) -> of(detail, reply.round()).stream()
				.filter((line) -> line.verdict() == null && line.signer().mayEvaluate())
				.filter((line) -> line.lead() || everyone || !(leadActs || decided))
				.map(SignerLine::signer)
				.toList())
			.orElse(List.of());
	}

}
