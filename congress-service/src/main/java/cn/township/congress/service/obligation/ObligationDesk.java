package cn.township.congress.service.obligation;

import java.util.Collection;

import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.shared.Entry;
import org.springframework.stereotype.Component;

/**
 * Where other features put down what has to be done, and that it was done by their own
 * deed.
 */
@Component
public class ObligationDesk {

	private final Obligations obligations;

	ObligationDesk(Obligations obligations) {
		this.obligations = obligations;
	}

	public void open(Collection<Obligation> tasks) {
		tasks.forEach(this.obligations::save);
	}

	/** The deed itself did what was open of that kind for the resolution. */
	public void doneForResolution(long resolutionId, ObligationKind kind, Entry entry, String outcome) {
		this.obligations.findByResolutionId(resolutionId).forEach((task) -> done(task, kind, entry, outcome));
	}

	/** The deed itself did what was open of that kind for the session. */
	public void doneForCourse(long courseId, ObligationKind kind, Entry entry, String outcome) {
		this.obligations.findByCourseId(courseId).forEach((task) -> done(task, kind, entry, outcome));
	}

	private static void done(Obligation task, ObligationKind kind, Entry entry, String outcome) {
		if (task.kind() == kind && task.status() == ObligationStatus.OPEN) {
			task.done(entry, outcome);
		}
	}

}
