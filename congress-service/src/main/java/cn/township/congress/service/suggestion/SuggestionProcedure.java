package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.suggestion.CommitmentStatus;
import cn.township.congress.domain.suggestion.DeliveryMode;
import cn.township.congress.domain.suggestion.ReplySource;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What happens beside a suggestion's main way: other suggestions handled with it, letters
 * of assisting agencies, who was answered, what was promised, supervision and urging, and
 * every clock that runs now.
 *
 * @param merged those handled together with it, the main one first
 * @param clocks the deadlines running now, the one that matters most first
 * @param asksEveryone whether the joint signers are asked for their verdict as well
 */
public record SuggestionProcedure(List<Merged> merged, @Nullable OfBill bill, List<Opinion> opinions,
		List<Delivery> deliveries, List<Promised> promises, @Nullable KeyLine key, List<InspectionLine> inspections,
		List<UrgingLine> urgings, List<RunningClock> clocks, boolean asksEveryone) {

	/** The promise that is still to be kept. */
	public Optional<Promised> openPromise() {
		return this.promises.stream().filter((promise) -> promise.status() == CommitmentStatus.OPEN).findFirst();
	}

	/** Whether one who signed has got the reply of this round. */
	public Optional<Delivery> delivery(int round, long mandate) {
		return this.deliveries.stream().filter((one) -> one.round() == round && one.mandateId() == mandate).findFirst();
	}

	/** Whether an assisting agency has said anything yet. */
	public boolean hasOpinionOf(long handOver) {
		return this.opinions.stream().anyMatch((opinion) -> opinion.handOverId() == handOver);
	}

	/** The clock that matters most now. */
	public Optional<RunningClock> firstClock() {
		return this.clocks.stream().findFirst();
	}

	/** The others that run beside it. */
	public List<RunningClock> otherClocks() {
		return this.clocks.isEmpty() ? List.of() : this.clocks.subList(1, this.clocks.size());
	}

	/** Requirements of inspections not yet met. */
	public List<InspectionLine> openInspections() {
		return this.inspections.stream()
			.filter((line) -> line.requirement() != null && line.answeredOn() == null)
			.toList();
	}

	/**
	 * Another suggestion of the same content.
	 *
	 * @param main whether the others are merged into it
	 * @param contacted whether the deputy was spoken with
	 */
	public record Merged(long id, Citation citation, String title, String deputy, SuggestionStatus status, boolean main,
			@Nullable Long leadAgencyId, boolean contacted) {
	}

	/** The bill it came from. */
	public record OfBill(long id, String title) {
	}

	/** What an assisting agency says to the leading one. */
	public record Opinion(long handOverId, String agency, LocalDate givenOn, @Nullable String documentNo,
			String signatory, String body, ReplySource source) {
	}

	/** The reply of a round in the hands of one who signed. */
	public record Delivery(int round, long mandateId, LocalDate deliveredOn, DeliveryMode mode) {
	}

	/**
	 * What a reply promised.
	 *
	 * @param repliedOn day of the reply that promised it
	 */
	public record Promised(long id, int round, String agency, String content, LocalDate repliedOn,
			LocalDate firstPromisedOn, LocalDate promisedOn, CommitmentStatus status, @Nullable LocalDate settledOn,
			List<Progress> progress) {

		/** Whether it was put off. */
		public boolean isPostponed() {
			return this.promisedOn.isAfter(this.firstPromisedOn);
		}

	}

	/** What came of a promise by a day. */
	public record Progress(long commitmentId, LocalDate reportedOn, String content, @Nullable LocalDate postponedTo,
			String recordedBy) {
	}

	/** Key supervision. */
	public record KeyLine(LocalDate decidedOn, String meeting, String supervisor, @Nullable String result,
			@Nullable LocalDate endedOn) {
	}

	/** An inspection. */
	public record InspectionLine(long id, LocalDate inspectedOn, String inspectors, String findings,
			@Nullable String requirement, @Nullable LocalDate dueOn, @Nullable LocalDate answeredOn,
			@Nullable String answer) {
	}

	/** An urging letter. */
	public record UrgingLine(long id, int step, LocalDate sentOn, LocalDate dueOn, LocalDate answerUntil,
			String addressee, String content, String signatory) {
	}

}
