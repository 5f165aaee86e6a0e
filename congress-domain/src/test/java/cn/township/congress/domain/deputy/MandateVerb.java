package cn.township.congress.domain.deputy;

import java.time.LocalDate;
import java.util.function.Function;

import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.shared.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Every verb of a mandate, each in a way that is refused only because of where the
 * mandate stands.
 */
enum MandateVerb {

	TAKE_UP((m) -> m.takeUp(late())),

	CONFIRM((m) -> m.confirm(late(), "主席团第三次会议")),

	DECLARE_INVALID((m) -> m.declareInvalid(late(), "主席团第三次会议", "选举程序不合法")),

	PUBLISH((m) -> m.publish(CongressMother.betweenSessions(), late())),

	SUSPEND((m) -> m.suspend(late(), SuspensionGround.IN_CUSTODY, "公安局通报")),

	RESUME((m) -> m.resume(late(), "检察院通报")),

	REPORT((m) -> m.reportTermination(late(), TerminationGround.DIED, LocalDate.of(2026, 6, 1), "审查委员会报告", null)),

	WITHDRAW_REPORT((m) -> m.withdrawReport(late(), "报告有误")),

	TERMINATE((m) -> m.terminate(late(), "第3号")),

	ENTER_OFFICE((m) -> {
		m.enterOffice(CongressMother.betweenSessions(), LocalDate.of(2026, 6, 10));
		return null;
	});

	private final Function<DeputyMandate, @Nullable MandateChange> call;

	MandateVerb(Function<DeputyMandate, @Nullable MandateChange> call) {
		this.call = call;
	}

	@Nullable MandateChange on(DeputyMandate mandate) {
		return this.call.apply(mandate);
	}

	private static Entry late() {
		return DeputyMother.on(LocalDate.of(2026, 6, 10));
	}

}
