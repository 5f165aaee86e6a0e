package cn.township.congress.service.seed;

import java.util.List;

import cn.township.congress.service.deputy.ReportTermination;
import cn.township.congress.service.deputy.SuspendMandate;
import cn.township.congress.service.deputy.TerminateMandate;
import cn.township.congress.service.office.EnterTenure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to deputies of the demo after they entered office, through the same use
 * cases as on the pages.
 */
@Component
class DemoChanges {

	private final EnterTenure enterTenure;

	private final SuspendMandate suspend;

	private final ReportTermination report;

	private final TerminateMandate terminate;

	private final JdbcClient jdbc;

	DemoChanges(EnterTenure enterTenure, SuspendMandate suspend, ReportTermination report, TerminateMandate terminate,
			JdbcClient jdbc) {
		this.enterTenure = enterTenure;
		this.suspend = suspend;
		this.report = report;
		this.terminate = terminate;
		this.jdbc = jdbc;
	}

	/** In the order of the file; the caller writes out after each. */
	void load(List<ChangeSeedRow> rows, Runnable writeOut) {
		for (ChangeSeedRow row : rows) {
			load(row);
			writeOut.run();
		}
	}

	private void load(ChangeSeedRow row) {
		Mandate mandate = mandate(row);
		switch (row.deed()) {
			case TAKE_POST ->
				this.enterTenure.execute(new EnterTenure.Command(mandate.id(), row.on(), row.post(), row.document()));
			case SUSPEND -> this.suspend.execute(new SuspendMandate.Command(mandate.id(), mandate.version(), row.on(),
					row.suspension(), row.document()));
			case REPORT -> this.report.execute(new ReportTermination.Command(mandate.id(), mandate.version(), row.on(),
					row.termination(), row.on(), row.document()));
			case TERMINATE -> this.terminate
				.execute(new TerminateMandate.Command(mandate.id(), mandate.version(), row.on(), row.document()));
		}
	}

	private Mandate mandate(ChangeSeedRow row) {
		return this.jdbc.sql("""
				SELECT m.id, m.version FROM deputy_mandate m JOIN person p ON p.id = m.person_id
				JOIN territory t ON t.unit_code = m.unit_code WHERE t.name = :township AND p.name = :name""")
			.param("township", row.township())
			.param("name", row.name())
			.query(Mandate.class)
			.single();
	}

	private record Mandate(long id, int version) {

	}

}
