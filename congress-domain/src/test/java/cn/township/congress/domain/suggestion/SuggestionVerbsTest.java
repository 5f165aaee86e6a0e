package cn.township.congress.domain.suggestion;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which verb is allowed where; everything else is refused and changes nothing.
 */
class SuggestionVerbsTest {

	private static final String ALLOWED = """
			DRAFT:                   REWRITE CONFIRM DECLINE WITHDRAW
			CONFIRMED:               REWRITE CONFIRM DECLINE SUBMIT WITHDRAW
			SUBMITTED:               RETURN REVISE REJECT ACCEPT WITHDRAW
			RETURNED:                REVISE WITHDRAW
			NOT_ACCEPTED:
			ACCEPTED:                HAND_OVER MERGE SUPERVISE_AS_KEY WITHDRAW
			MERGED:                  UNMERGE SUPERVISE_AS_KEY WITHDRAW
			HANDED_OVER:             TAKE_UP REQUEST_SEND_BACK CONTACT GIVE_OPINION REQUEST_EXTENSION REPLY SUPERVISE_AS_KEY INSPECT URGE WITHDRAW
			SEND_BACK_REQUESTED:     REFUSE_SEND_BACK REASSIGN CONTACT GIVE_OPINION SUPERVISE_AS_KEY INSPECT URGE WITHDRAW
			HANDLING:                CONTACT GIVE_OPINION REQUEST_EXTENSION REPLY SUPERVISE_AS_KEY INSPECT URGE WITHDRAW
			EXTENSION_ASKED:         CONTACT GIVE_OPINION DECIDE_EXTENSION REPLY SUPERVISE_AS_KEY INSPECT URGE WITHDRAW
			REPLIED:                 EVALUATE DELIVER SUPERVISE_AS_KEY INSPECT CONCLUDE_WITHOUT_FEEDBACK
			SATISFIED:               DELIVER SUPERVISE_AS_KEY INSPECT CONCLUDE
			DISSATISFIED:            DELIVER SUPERVISE_AS_KEY INSPECT REQUIRE_REHANDLING REQUIRE_REHANDLING_BY_MEETING
			REHANDLING:              CONTACT GIVE_OPINION REPLY DELIVER SUPERVISE_AS_KEY INSPECT URGE
			REPLIED_AGAIN:           EVALUATE DELIVER SUPERVISE_AS_KEY INSPECT TRACK
			DISSATISFIED_TO_THE_END: DELIVER SUPERVISE_AS_KEY INSPECT REQUIRE_REHANDLING_BY_MEETING
			PROMISED:                EVALUATE DELIVER SUPERVISE_AS_KEY INSPECT TRACK
			TRACKING:                REPLY DELIVER REPORT_PROGRESS SUPERVISE_AS_KEY INSPECT
			CONCLUDED:               DELIVER
			WITHDRAWN:
			""";

	private static final Map<Situation, Set<Verb>> TABLE = read(ALLOWED);

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("allowed")
	@DisplayName("办理流程允许的每一步")
	void isAllowed(Situation situation, Verb verb) {
		Suggestion suggestion = situation.reached();
		int before = suggestion.history().size();
		verb.on(suggestion);
		assertThat(suggestion.history()).hasSize(before + 1);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("refused")
	@DisplayName("其余各步一律拒绝，建议保持原状")
	void isRefusedAndChangesNothing(Situation situation, Verb verb) {
		Suggestion suggestion = situation.reached();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> verb.on(suggestion));
		assertThat(suggestion).usingRecursiveComparison().isEqualTo(situation.reached());
	}

	@Test
	@DisplayName("每种状态都在表中")
	void theTableKnowsEveryStatus() {
		assertThat(TABLE).containsOnlyKeys(Situation.values());
		assertThat(Arrays.stream(Situation.values()).map(Situation::status))
			.containsAll(EnumSet.allOf(SuggestionStatus.class));
		assertThat(Situation.values()).allSatisfy((s) -> assertThat(s.reached().status()).isEqualTo(s.status()));
	}

	static Stream<Arguments> allowed() {
		return pairs().filter((pair) -> isAllowed(pair.get()));
	}

	static Stream<Arguments> refused() {
		return pairs().filter((pair) -> !isAllowed(pair.get()));
	}

	private static boolean isAllowed(Object[] pair) {
		return TABLE.getOrDefault((Situation) pair[0], Set.of()).contains((Verb) pair[1]);
	}

	private static Stream<Arguments> pairs() {
		return Arrays.stream(Situation.values())
			.flatMap((situation) -> Arrays.stream(Verb.values()).map((verb) -> Arguments.of(situation, verb)));
	}

	private static Map<Situation, Set<Verb>> read(String table) {
		Map<Situation, Set<Verb>> allowed = new EnumMap<>(Situation.class);
		table.lines()
			.map((line) -> line.split(":"))
			.forEach((row) -> allowed.put(Situation.valueOf(row[0]), (row.length > 1) ? verbs(row[1]) : Set.of()));
		return allowed;
	}

	private static Set<Verb> verbs(String names) {
		return Arrays.stream(names.strip().split(" ")).map(Verb::valueOf).collect(Collectors.toSet());
	}

}
