package cn.township.congress.service.presidium;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.TenureEnd;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.presidium.PresidiumList;
import cn.township.congress.domain.presidium.PresidiumNominee;
import cn.township.congress.domain.shared.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets those elected begin: where the presidium is elected at each session, the members
 * of before end; where it is elected for the term, the new ones join them.
 */
@Component
class Installation {

	private final Tenures tenures;

	private final DeputyMandates mandates;

	private final ListDesk names;

	private final JdbcClient jdbc;

	Installation(Tenures tenures, DeputyMandates mandates, ListDesk names, JdbcClient jdbc) {
		this.tenures = tenures;
		this.mandates = mandates;
		this.names = names;
		this.jdbc = jdbc;
	}

	void install(PresidiumList list, List<PresidiumNominee> elected, Entry entry, String document) {
		if (elected.isEmpty()) {
			return;
		}
		if (this.names.rules(list, entry.on()).isElectedPerSession()) {
			replace(list, Post.PRESIDIUM_MEMBER, entry, document);
		}
		if (elected.stream().anyMatch(PresidiumNominee::isSecretaryGeneral)) {
			replace(list, Post.SECRETARY_GENERAL, entry, document);
		}
		Long session = session(list);
		for (PresidiumNominee one : elected) {
			DeputyMandate mandate = this.mandates.findById(one.mandateId()).orElseThrow();
			boolean may = mandate.status() == MandateStatus.CONFIRMED
					|| (mandate.status().mayAct() && mandate.isInOfficeOn(entry.on()));
			if (may) {
				this.tenures
					.save(new Tenure(mandate, Post.PRESIDIUM_MEMBER, entry, document).electedBy(session, one.lineId()));
			}
			if (may && one.isSecretaryGeneral()) {
				this.tenures.save(
						new Tenure(mandate, Post.SECRETARY_GENERAL, entry, document).electedBy(session, one.lineId()));
			}
		}
	}

	private void replace(PresidiumList list, Post post, Entry entry, String document) {
		for (Tenure earlier : this.tenures.findByCongressIdAndPostAndUntilOnIsNull(list.congressId(), post)) {
			if (!earlier.fromOn().isAfter(entry.on())) {
				earlier.end(entry, TenureEnd.REPLACED, document);
				this.tenures.saveAndFlush(earlier);
			}
		}
	}

	/** Where it has opened already. */
	private @Nullable Long session(PresidiumList list) {
		Long course = list.courseId();
		return (course == null) ? null
				: this.jdbc.sql("SELECT session_id FROM session_course WHERE id = :id")
					.param("id", course)
					.query((row, number) -> Optional.ofNullable(row.getObject("session_id", Long.class)))
					.single()
					.orElse(null);
	}

}
