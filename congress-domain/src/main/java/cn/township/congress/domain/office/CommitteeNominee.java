package cn.township.congress.domain.office;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A proposed member of the credentials committee, which the first session of a term
 * passes for the whole term (地方组织法第三十七条).
 */
@Entity
public class CommitteeNominee {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "committee_nominee_id_seq")
	@SequenceGenerator(name = "committee_nominee_id_seq", sequenceName = "committee_nominee_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long courseId;

	private long mandateId;

	private boolean leads;

	private @Nullable Long lineId;

	@Version
	private int version;

	/**
	 * @param leads whether proposed as its head (主任委员)
	 * @throws RuleViolation unless a deputy in office who is not suspended
	 */
	public CommitteeNominee(long courseId, DeputyMandate mandate, boolean leads) {
		if (!mandate.status().mayAct()) {
			throw new RuleViolation("post.notInOffice", LawArticle.ORG_37, mandate.status(),
					Post.CREDENTIALS_COMMITTEE);
		}
		this.unitCode = mandate.unitCode();
		this.courseId = courseId;
		this.mandateId = mandate.id();
		this.leads = leads;
	}

	@SuppressWarnings("NullAway.Init")
	protected CommitteeNominee() {
	}

	/** The congress has passed the list. */
	public void pass(long lineId) {
		this.lineId = lineId;
	}

	public boolean isPassed() {
		return this.lineId != null;
	}

	public long mandateId() {
		return this.mandateId;
	}

}
