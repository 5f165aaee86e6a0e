package cn.township.congress.domain.deputy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static cn.township.congress.domain.deputy.DeputyMother.on;
import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Which verb is allowed where; everything else is refused with its article and changes
 * nothing.
 */
class MandateVerbsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	private static final String ALLOWED = """
			ELECTED:              TAKE_UP
			UNDER_REVIEW:         CONFIRM DECLARE_INVALID
			CONFIRMED:            PUBLISH ENTER_OFFICE
			ACTIVE:               PUBLISH SUSPEND REPORT
			SUSPENDED:            RESUME REPORT
			TERMINATION_REPORTED: WITHDRAW_REPORT TERMINATE
			TERMINATED:
			INVALID:
			EXPIRED:
			""";

	private static final Map<MandateStatus, Set<MandateVerb>> TABLE = read();

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("allowed")
	@DisplayName("代表资格变动允许的每一步（选举法第四十七条，代表法第六十一条至第六十三条）")
	void isAllowed(MandateStatus status, MandateVerb verb) {
		DeputyMandate mandate = at(status);
		MandateChange line = verb.on(mandate);
		if (verb != MandateVerb.ENTER_OFFICE) {
			assertThat(line).isNotNull();
		}
		assertThat(mandate.status() != status || verb == MandateVerb.PUBLISH).isTrue();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("refused")
	@DisplayName("其余各步一律拒绝并说明依据，代表资格保持原状；已终止的不能恢复（代表法第六十三条）")
	void isRefusedAndChangesNothing(MandateStatus status, MandateVerb verb) {
		DeputyMandate mandate = at(status);
		RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> verb.on(mandate));
		assertThat(refusal).isNotNull();
		assertThat(refusal.basis()).as("basis of " + refusal.key()).isNotNull();
		assertThat(mandate).usingRecursiveComparison().isEqualTo(at(status));
	}

	@Test
	@DisplayName("每种状态都在表中")
	void theTableKnowsEveryStatus() {
		assertThat(TABLE).containsOnlyKeys(MandateStatus.values());
		assertThat(Arrays.stream(MandateStatus.values()).map((s) -> at(s).status()))
			.containsExactly(MandateStatus.values());
	}

	@Test
	@DisplayName("没有资格审查委员会的报告，不能公告终止（代表法第六十三条）")
	void endsOnlyAfterTheReport() {
		assertRefused("mandate.notInStatus", "代表法第六十三条", () -> at(MandateStatus.ACTIVE).terminate(on(DAY), "第1号"));
	}

	@Test
	@DisplayName("终止以后不能撤回、恢复，再次当选另行登记（代表法第六十二条）")
	void neverOpensAgain() {
		DeputyMandate mandate = at(MandateStatus.TERMINATED);
		assertRefused("mandate.ended", "代表法第六十二条", () -> mandate.withdrawReport(on(DAY), "再议"));
		assertRefused("mandate.ended", "代表法第六十二条", () -> mandate.resume(on(DAY), "再议"));
	}

	@Test
	@DisplayName("补选的代表从公布之日起在任（选举法第四十七条）")
	void byElectedDeputiesAreInOfficeFromThePublication() {
		Congress congress = CongressMother.betweenSessions();
		DeputyMandate mandate = DeputyMandate.elected(congress, 1, 1, LocalDate.of(2026, 5, 1));
		assertThat(mandate.byElection()).isTrue();
		mandate.takeUp(on(LocalDate.of(2026, 5, 3)));
		mandate.confirm(on(LocalDate.of(2026, 5, 5)), "主席团第四次会议");
		assertThat(mandate.isInOfficeOn(LocalDate.of(2026, 5, 6))).isFalse();
		mandate.publish(congress, on(LocalDate.of(2026, 5, 7)));
		assertThat(mandate.status()).isEqualTo(MandateStatus.ACTIVE);
		assertThat(mandate.isInOfficeOn(LocalDate.of(2026, 5, 6))).isFalse();
		assertThat(mandate.isInOfficeOn(LocalDate.of(2026, 5, 7))).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("迁出、被罢免、死亡从情形发生之日起不再计入实有代表，其他情形从公告之日起（选举法第五十七条、代表法第六十二条、第六十三条）")
	void endsByItselfOrByTheAnnouncement(TerminationGround ground) {
		DeputyMandate mandate = at(MandateStatus.ACTIVE);
		mandate.reportTermination(on(LocalDate.of(2026, 6, 5)), ground, DAY, "审查委员会报告", null);
		assertThat(mandate.isInOfficeOn(DAY)).isEqualTo(!ground.endsByItself());
		mandate.terminate(on(LocalDate.of(2026, 6, 20)), "第2号");
		assertThat(mandate.endedOn()).isEqualTo(ground.endsByItself() ? DAY : LocalDate.of(2026, 6, 20));
	}

	static Stream<Arguments> allowed() {
		return pairs(true);
	}

	static Stream<Arguments> refused() {
		return pairs(false);
	}

	private static Stream<Arguments> pairs(boolean allowed) {
		return TABLE.entrySet()
			.stream()
			.flatMap((row) -> Arrays.stream(MandateVerb.values())
				.filter((verb) -> row.getValue().contains(verb) == allowed)
				.map((verb) -> Arguments.of(row.getKey(), verb)));
	}

	private static DeputyMandate at(MandateStatus status) {
		Congress congress = CongressMother.betweenSessions();
		DeputyMandate mandate = DeputyMandate.elected(congress, 1, 1, CongressMother.ELECTED_ON);
		if (status == MandateStatus.ELECTED) {
			return mandate;
		}
		mandate.takeUp(on(CongressMother.ELECTED_ON));
		if (status == MandateStatus.UNDER_REVIEW) {
			return mandate;
		}
		if (status == MandateStatus.INVALID) {
			mandate.declareInvalid(on(CongressMother.ELECTED_ON), "主席团会议", "贿选");
			return mandate;
		}
		mandate.confirm(on(CongressMother.ELECTED_ON), "主席团会议");
		if (status == MandateStatus.CONFIRMED) {
			return mandate;
		}
		mandate.enterOffice(congress, CongressMother.FIRST_OPENED_ON);
		switch (status) {
			case SUSPENDED -> mandate.suspend(on(DAY), SuspensionGround.SERVING_SENTENCE, "法院判决书");
			case TERMINATION_REPORTED, TERMINATED ->
				mandate.reportTermination(on(DAY), TerminationGround.MOVED_AWAY, DAY, "审查委员会报告", null);
			case EXPIRED -> mandate.expire(DAY);
			default -> {
			}
		}
		if (status == MandateStatus.TERMINATED) {
			mandate.terminate(on(DAY), "第1号");
		}
		return mandate;
	}

	private static Map<MandateStatus, Set<MandateVerb>> read() {
		Map<MandateStatus, Set<MandateVerb>> table = new EnumMap<>(MandateStatus.class);
		ALLOWED.lines().forEach((line) -> {
			String[] sides = line.split(":");
			Set<MandateVerb> verbs = EnumSet.noneOf(MandateVerb.class);
			if (sides.length > 1) {
				Arrays.stream(sides[1].strip().split(" "))
					.filter((word) -> !word.isEmpty())
					.map(MandateVerb::valueOf)
					.forEach(verbs::add);
			}
			table.put(MandateStatus.valueOf(sides[0].strip()), verbs);
		});
		return table;
	}

}
