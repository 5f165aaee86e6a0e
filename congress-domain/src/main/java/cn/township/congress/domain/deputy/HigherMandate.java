package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A mandate of a higher congress held by a person of the township. Only congresses of the
 * areas the township belongs to: nobody is a deputy of two areas of which neither belongs
 * to the other (选举法第四十八条).
 */
@Entity
public class HigherMandate {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "higher_mandate_id_seq")
	@SequenceGenerator(name = "higher_mandate_id_seq", sequenceName = "higher_mandate_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long personId;

	@Enumerated(EnumType.STRING)
	private HigherLevel level;

	private String congress;

	private LocalDate fromOn;

	private @Nullable LocalDate untilOn;

	private @Nullable String source;

	@Version
	private int version;

	/**
	 * @param congress name of the congress with its term
	 * @param source where it is known from
	 */
	public HigherMandate(Person person, HigherLevel level, String congress, LocalDate fromOn, @Nullable String source) {
		this.unitCode = person.unitCode();
		this.personId = person.id();
		this.level = level;
		this.congress = congress;
		this.fromOn = fromOn;
		this.source = source;
	}

	@SuppressWarnings("NullAway.Init")
	protected HigherMandate() {
	}

	/**
	 * Ends it on the first day no longer a deputy.
	 * @throws RuleViolation if it has ended or would end before it began
	 */
	public void end(LocalDate on) {
		if (this.untilOn != null) {
			throw new RuleViolation("higher.alreadyEnded", null, this.untilOn);
		}
		if (!on.isAfter(this.fromOn)) {
			throw new RuleViolation("higher.endsBeforeBeginning", null, on, this.fromOn);
		}
		this.untilOn = on;
	}

	/**
	 * Nobody is a deputy of two congresses of one level at a time (选举法第四十八条).
	 */
	public void requireApart(HigherMandate other) {
		boolean overlaps = (this.untilOn == null || other.fromOn.isBefore(this.untilOn))
				&& (other.untilOn == null || this.fromOn.isBefore(other.untilOn));
		if (this.level == other.level && overlaps) {
			throw new RuleViolation("higher.levelTaken", LawArticle.ELE_48, this.level, other.congress);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public long personId() {
		return this.personId;
	}

	public String congress() {
		return this.congress;
	}

	public @Nullable LocalDate untilOn() {
		return this.untilOn;
	}

}
