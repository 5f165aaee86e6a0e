package cn.township.congress.domain.presidium;

import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A deputy on the list of a presidium.
 */
@Entity
public class PresidiumNominee {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presidium_nominee_id_seq")
	@SequenceGenerator(name = "presidium_nominee_id_seq", sequenceName = "presidium_nominee_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "list_id")
	private PresidiumList list;

	private long mandateId;

	private @Nullable String governmentPost;

	private boolean secretaryGeneral;

	private @Nullable Long lineId;

	private boolean elected;

	PresidiumNominee(PresidiumList list, ListEntry entry) {
		this.unitCode = list.unitCode();
		this.list = list;
		this.mandateId = entry.mandateId();
		describe(entry);
	}

	@SuppressWarnings("NullAway.Init")
	protected PresidiumNominee() {
	}

	final void describe(ListEntry entry) {
		this.governmentPost = entry.governmentPost();
		this.secretaryGeneral = entry.secretaryGeneral();
	}

	void put(long line) {
		this.lineId = line;
	}

	void elect() {
		this.elected = true;
	}

	public long mandateId() {
		return this.mandateId;
	}

	public boolean isSecretaryGeneral() {
		return this.secretaryGeneral;
	}

	/** The line of the vote; none where the list was entered from a paper. */
	public @Nullable Long lineId() {
		return this.lineId;
	}

	public boolean isElected() {
		return this.elected;
	}

}
