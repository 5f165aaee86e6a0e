package cn.township.congress.domain.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.shared.RuleViolation;
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
 * A township in an area, from a day until a day.
 */
@Entity
public class AreaTownship {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_township_id_seq")
	@SequenceGenerator(name = "area_township_id_seq", sequenceName = "area_township_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "area_id")
	private LiaisonArea area;

	private AdminCode townshipCode;

	private LocalDate fromOn;

	private @Nullable LocalDate untilOn;

	AreaTownship(LiaisonArea area, AdminCode townshipCode, LocalDate fromOn) {
		this.unitCode = area.unitCode();
		this.area = area;
		this.townshipCode = townshipCode;
		this.fromOn = fromOn;
	}

	@SuppressWarnings("NullAway.Init")
	protected AreaTownship() {
	}

	void end(LocalDate on) {
		if (on.isBefore(this.fromOn)) {
			throw new RuleViolation("area.changedBefore", null, on, this.fromOn);
		}
		this.untilOn = on;
	}

	boolean isOpen() {
		return this.untilOn == null;
	}

	boolean isOn(LocalDate day) {
		return !day.isBefore(this.fromOn) && lastsBeyond(day);
	}

	boolean lastsBeyond(LocalDate day) {
		return this.untilOn == null || this.untilOn.isAfter(day);
	}

	AdminCode townshipCode() {
		return this.townshipCode;
	}

	LiaisonArea area() {
		return this.area;
	}

}
