package cn.township.congress.domain.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A constitutional oath on taking office (宪法第二十七条第三款), organised by the presidium of the
 * session.
 */
@Entity
public class Oath {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oath_id_seq")
	@SequenceGenerator(name = "oath_id_seq", sequenceName = "oath_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long courseId;

	private LocalDate heldOn;

	private @Nullable String place;

	private String presider;

	@Enumerated(EnumType.STRING)
	private OathForm form;

	private @Nullable String leader;

	private @Nullable String witness;

	private String recordedBy;

	@Version
	private int version;

	@OneToMany(mappedBy = "oath", cascade = CascadeType.ALL)
	private List<OathTaker> takers = new ArrayList<>();

	/**
	 * @param leader who leads; only where it is taken together
	 * @throws RuleViolation before the result is announced, by who takes no oath or has
	 * left the post, together without a leader, or with nobody
	 */
	public Oath(AdminCode unitCode, long courseId, OathForm form, Ceremony ceremony, @Nullable String leader,
			List<Tenure> takers, Entry entry) {
		if (takers.isEmpty()) {
			throw new RuleViolation("oath.nobody", LawArticle.CON_27);
		}
		if ((form == OathForm.GROUP) != (leader != null)) {
			throw new RuleViolation("oath.leader", LocalRule.PROVINCE, form);
		}
		for (Tenure tenure : takers) {
			requireSworn(tenure, entry.on());
		}
		this.unitCode = unitCode;
		this.courseId = courseId;
		this.heldOn = entry.on();
		this.place = ceremony.place();
		this.presider = ceremony.presider();
		this.form = form;
		this.leader = leader;
		this.witness = ceremony.witness();
		this.recordedBy = entry.recordedBy();
		takers.forEach((tenure) -> this.takers.add(new OathTaker(this, unitCode, tenure.id())));
	}

	@SuppressWarnings("NullAway.Init")
	protected Oath() {
	}

	private static void requireSworn(Tenure tenure, LocalDate on) {
		if (!tenure.post().isSworn()) {
			throw new RuleViolation("oath.notSworn", LawArticle.CON_27, tenure.post());
		}
		tenure.requireHeld();
		if (on.isBefore(tenure.fromOn())) {
			throw new RuleViolation("oath.beforeResult", LawArticle.CON_27, on, tenure.fromOn());
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

}
