package cn.township.congress.domain.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
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
 * An official or an office of the county that keeps contact (双联系) with an area, a
 * township, a group or a deputy, from a day until a day. The county's row: a township
 * reads it when it concerns the township.
 */
@Entity
public class LiaisonAssignment {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "liaison_assignment_id_seq")
	@SequenceGenerator(name = "liaison_assignment_id_seq", sequenceName = "liaison_assignment_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private String official;

	private @Nullable String post;

	@Enumerated(EnumType.STRING)
	private TargetKind targetKind;

	private @Nullable Long areaId;

	private @Nullable AdminCode townshipCode;

	private @Nullable Long groupId;

	private @Nullable Long mandateId;

	private LocalDate fromOn;

	private @Nullable LocalDate untilOn;

	@Version
	private int version;

	private LiaisonAssignment(AdminCode county, Target target, LocalDate fromOn) {
		this.unitCode = county;
		this.official = "";
		this.targetKind = target.kind();
		this.townshipCode = target.township();
		this.areaId = target.idIf(TargetKind.AREA);
		this.groupId = target.idIf(TargetKind.GROUP);
		this.mandateId = target.idIf(TargetKind.DEPUTY);
		this.fromOn = fromOn;
	}

	@SuppressWarnings("NullAway.Init")
	protected LiaisonAssignment() {
	}

	/**
	 * The county assigns somebody.
	 * @throws RuleViolation if the unit is no county or the target is not in it
	 */
	public static LiaisonAssignment assign(AdminCode county, String official, @Nullable String post, Target target,
			LocalDate from) {
		AdminCode township = target.township();
		if (county.level() != AdminLevel.COUNTY) {
			throw new RuleViolation("area.notACounty", LiaisonArea.CUSTOM);
		}
		if (township != null && (township.equals(county) || !county.contains(township))) {
			throw new RuleViolation("area.notOurs", LiaisonArea.CUSTOM, township.value());
		}
		LiaisonAssignment assignment = new LiaisonAssignment(county, target, from);
		assignment.correct(official, post);
		return assignment;
	}

	/** Corrects who it is. */
	public void correct(String official, @Nullable String post) {
		this.official = official;
		this.post = post;
	}

	/** Contact is kept by this official no longer. */
	public void end(LocalDate on) {
		if (this.untilOn != null) {
			throw new RuleViolation("assignment.ended", null, this.official, this.untilOn);
		}
		if (on.isBefore(this.fromOn)) {
			throw new RuleViolation("assignment.endsBeforeBeginning", null, on, this.fromOn);
		}
		this.untilOn = on;
	}

	/**
	 * Whether a visit on that day to that target is one of this assignment.
	 * @param area the area it is for; none if it is for another target
	 */
	public void requireCovers(Target visited, LocalDate day, @Nullable LiaisonArea area) {
		if (day.isBefore(this.fromOn) || (this.untilOn != null && !day.isBefore(this.untilOn))) {
			throw new RuleViolation("visit.notAssignedThen", null, day, this.official);
		}
		AdminCode township = visited.township();
		boolean covers = township != null && switch (this.targetKind) {
			case AREA -> area != null && area.hasOn(township, day);
			case TOWNSHIP -> township.equals(this.townshipCode);
			case GROUP -> this.groupId != null && this.groupId.equals(visited.idIf(TargetKind.GROUP));
			case DEPUTY -> this.mandateId != null && this.mandateId.equals(visited.idIf(TargetKind.DEPUTY));
		};
		if (!covers) {
			throw new RuleViolation("visit.notAssigned", LiaisonArea.CUSTOM, this.official);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public String official() {
		return this.official;
	}

	public @Nullable String post() {
		return this.post;
	}

	public @Nullable Long areaId() {
		return this.areaId;
	}

	/** First day no longer. */
	public @Nullable LocalDate untilOn() {
		return this.untilOn;
	}

	public int version() {
		return this.version;
	}

}
