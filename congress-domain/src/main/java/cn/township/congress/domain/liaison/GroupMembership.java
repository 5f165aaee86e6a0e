package cn.township.congress.domain.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A deputy in a group from a day until a day, in one role. Another role is another
 * membership, so that the leaders of earlier days stay known.
 */
@Entity
public class GroupMembership {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_membership_id_seq")
	@SequenceGenerator(name = "group_membership_id_seq", sequenceName = "group_membership_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "group_id")
	private DeputyGroup group;

	@Enumerated(EnumType.STRING)
	private GroupKind kind;

	private long mandateId;

	@Enumerated(EnumType.STRING)
	private GroupRole role;

	private LocalDate fromOn;

	private @Nullable LocalDate untilOn;

	@Version
	private int version;

	GroupMembership(DeputyGroup group, long mandateId, GroupRole role, LocalDate fromOn, @Nullable LocalDate untilOn) {
		this.unitCode = group.unitCode();
		this.group = group;
		this.kind = group.kind();
		this.mandateId = mandateId;
		this.role = role;
		this.fromOn = fromOn;
		this.untilOn = untilOn;
	}

	@SuppressWarnings("NullAway.Init")
	protected GroupMembership() {
	}

	/** The mandate is over: so is what it carried, at the latest on that day. */
	public void endWithMandate(LocalDate on) {
		if (this.untilOn == null || this.untilOn.isAfter(on)) {
			this.untilOn = on.isBefore(this.fromOn) ? this.fromOn : on;
		}
	}

	void end(LocalDate on, String name) {
		if (on.isBefore(this.fromOn)) {
			throw new RuleViolation("group.leavesBeforeJoining", null, name, on, this.fromOn);
		}
		this.untilOn = on;
	}

	/** Whether it lasts on some day on which the other would last. */
	boolean overlaps(LocalDate from, @Nullable LocalDate until) {
		return (this.untilOn == null || this.untilOn.isAfter(from)) && (until == null || this.fromOn.isBefore(until))
				&& !this.fromOn.equals(this.untilOn);
	}

	boolean isOn(LocalDate day) {
		return !day.isBefore(this.fromOn) && (this.untilOn == null || day.isBefore(this.untilOn));
	}

	public DeputyGroup group() {
		return this.group;
	}

	public long mandateId() {
		return this.mandateId;
	}

	public GroupRole role() {
		return this.role;
	}

	public LocalDate fromOn() {
		return this.fromOn;
	}

	/** First day no longer. */
	public @Nullable LocalDate untilOn() {
		return this.untilOn;
	}

}
