package cn.township.congress.domain.paper;

import java.time.Instant;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A template a county uploaded for one kind of paper. It is in use until another takes
 * its place or the one of the product is put back; none is ever deleted.
 */
@Entity
public class PaperTemplate {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_template_id_seq")
	@SequenceGenerator(name = "paper_template_id_seq", sequenceName = "paper_template_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private String kind;

	private String fileName;

	private byte[] content;

	private Instant storedAt;

	private String storedBy;

	private @Nullable Instant replacedAt;

	private @Nullable String replacedBy;

	@Version
	private int version;

	/**
	 * @param county whose townships are to use it
	 * @throws RuleViolation if it is not a county's
	 */
	public PaperTemplate(AdminCode county, String kind, String fileName, byte[] content, Instant storedAt,
			String storedBy) {
		if (county.level() != AdminLevel.COUNTY) {
			throw new RuleViolation("paper.template.notCounty", null);
		}
		this.unitCode = county;
		this.kind = kind;
		this.fileName = fileName;
		this.content = content.clone();
		this.storedAt = storedAt;
		this.storedBy = storedBy;
	}

	@SuppressWarnings("NullAway.Init")
	protected PaperTemplate() {
	}

	/** Takes it out of use. */
	public void replace(Instant at, String by) {
		if (this.replacedAt != null) {
			throw new RuleViolation("paper.template.replaced", null);
		}
		this.replacedAt = at;
		this.replacedBy = by;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

}
