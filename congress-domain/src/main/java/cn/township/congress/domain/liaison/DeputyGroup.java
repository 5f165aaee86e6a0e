package cn.township.congress.domain.liaison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
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
 * A group of deputies (代表小组), the basic form of their work between the sessions
 * (代表法第二十六条). It belongs to one congress and is founded by three deputies or more
 * (地方组织法第四十三条). Who was in it, and who led it, stays known for any day.
 */
@Entity
public class DeputyGroup {

	/** Where so many deputies live or work a group can be formed (地方组织法第四十三条). */
	public static final int FEWEST = 3;

	/** No law says it; it is how townships work. */
	public static final LocalRule CUSTOM = new LocalRule("代表小组工作惯例");

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 60;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deputy_group_id_seq")
	@SequenceGenerator(name = "deputy_group_id_seq", sequenceName = "deputy_group_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private String name;

	@Enumerated(EnumType.STRING)
	private GroupKind kind;

	private @Nullable String area;

	private LocalDate foundedOn;

	private @Nullable LocalDate dissolvedOn;

	@Version
	private int version;

	@OneToMany(mappedBy = "group", cascade = CascadeType.ALL)
	private List<GroupMembership> memberships = new ArrayList<>();

	private DeputyGroup(Congress congress, String name, GroupKind kind, @Nullable String area, LocalDate foundedOn) {
		this.unitCode = congress.unitCode();
		this.congressId = congress.id();
		this.name = checked(name);
		this.kind = kind;
		this.area = area;
		this.foundedOn = foundedOn;
	}

	@SuppressWarnings("NullAway.Init")
	protected DeputyGroup() {
	}

	/**
	 * Three deputies in office or more found a group.
	 * @param elsewhere what the founders are in already
	 * @throws RuleViolation if they are fewer (地方组织法第四十三条), one of them is not in office,
	 * or is in another territorial group
	 */
	public static DeputyGroup found(Congress congress, String name, GroupKind kind, @Nullable String area, LocalDate on,
			List<Candidate> founders, Collection<GroupMembership> elsewhere) {
		if (!congress.isInTermOn(on)) {
			throw new RuleViolation("group.outsideTerm", LawArticle.DEP_2, on);
		}
		if (founders.size() < FEWEST) {
			throw new RuleViolation("group.tooFew", LawArticle.ORG_43, FEWEST, founders.size());
		}
		DeputyGroup group = new DeputyGroup(congress, name, kind, area, on);
		founders.forEach((founder) -> group.admit(founder, on, elsewhere));
		return group;
	}

	/** Corrects name and area. */
	public void describe(String name, @Nullable String area) {
		this.name = checked(name);
		this.area = area;
	}

	/**
	 * A deputy joins. Where the mandate has ended since, the membership ended with it.
	 * @param elsewhere what the deputy is in already
	 */
	public void admit(Candidate candidate, LocalDate from, Collection<GroupMembership> elsewhere) {
		requireExisting(from);
		if (candidate.mandate().congressId() != this.congressId || !candidate.mandate().isInOfficeOn(from)) {
			throw new RuleViolation("group.notInOffice", LawArticle.ORG_43, candidate.name(), from);
		}
		LocalDate until = candidate.mandate().endedOn();
		long mandate = candidate.mandate().id();
		if (this.memberships.stream().anyMatch((m) -> m.mandateId() == mandate && m.overlaps(from, until))) {
			throw new RuleViolation("group.alreadyMember", null, candidate.name(), this.name);
		}
		if (this.kind == GroupKind.TERRITORIAL) {
			elsewhere.stream()
				.filter((m) -> m.mandateId() == mandate && m.group() != this && m.group().kind == GroupKind.TERRITORIAL
						&& m.overlaps(from, until))
				.findFirst()
				.ifPresent((m) -> {
					throw new RuleViolation("group.otherTerritorial", CUSTOM, candidate.name(), m.group().name);
				});
		}
		this.memberships.add(new GroupMembership(this, mandate, GroupRole.MEMBER, from, until));
	}

	/**
	 * The group elected the member to a role, or the member is an ordinary one again. Who
	 * led it until then becomes an ordinary member.
	 * @param on day of the election
	 */
	public void elect(long mandateId, String name, GroupRole role, LocalDate on) {
		GroupMembership now = current(mandateId, name, on);
		if (now.role() == role) {
			throw new RuleViolation("group.sameRole", null, name, role);
		}
		if (role == GroupRole.LEADER) {
			this.memberships.stream()
				.filter((m) -> m.role() == GroupRole.LEADER && m.untilOn() == null)
				.findFirst()
				.ifPresent((old) -> {
					if (on.isBefore(old.fromOn())) {
						throw new RuleViolation("group.electedBeforeLeader", null, on, old.fromOn());
					}
					follow(old, name, GroupRole.MEMBER, on);
				});
		}
		follow(now, name, role, on);
	}

	private void follow(GroupMembership old, String name, GroupRole role, LocalDate on) {
		old.end(on, name);
		this.memberships.add(new GroupMembership(this, old.mandateId(), role, on, null));
	}

	/** A member leaves. */
	public void release(long mandateId, String name, LocalDate on) {
		current(mandateId, name, on).end(on, name);
	}

	/** The group is dissolved, and with it every membership. */
	public void dissolve(LocalDate on) {
		requireExisting(on);
		for (GroupMembership membership : this.memberships) {
			if (membership.fromOn().isAfter(on)) {
				throw new RuleViolation("group.dissolvedBeforeChange", null, on, membership.fromOn());
			}
		}
		this.dissolvedOn = on;
		this.memberships.forEach((membership) -> membership.endWithMandate(on));
	}

	/** Whether the deputy is in it on that day. */
	public boolean hasOn(long mandateId, LocalDate day) {
		return this.memberships.stream().anyMatch((m) -> m.mandateId() == mandateId && m.isOn(day));
	}

	/** Who leads it on that day. */
	public Optional<Long> leaderOn(LocalDate day) {
		return this.memberships.stream()
			.filter((m) -> m.role() == GroupRole.LEADER && m.isOn(day))
			.map(GroupMembership::mandateId)
			.findFirst();
	}

	/** How many deputies are in it on that day. */
	public int sizeOn(LocalDate day) {
		return (int) this.memberships.stream().filter((m) -> m.isOn(day)).count();
	}

	public boolean existsOn(LocalDate day) {
		return !day.isBefore(this.foundedOn) && (this.dissolvedOn == null || day.isBefore(this.dissolvedOn));
	}

	private GroupMembership current(long mandateId, String name, LocalDate on) {
		GroupMembership membership = this.memberships.stream()
			.filter((m) -> m.mandateId() == mandateId && m.untilOn() == null)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("group.notMember", null, name, this.name));
		if (on.isBefore(membership.fromOn())) {
			throw new RuleViolation("group.leavesBeforeJoining", null, name, on, membership.fromOn());
		}
		return membership;
	}

	private void requireExisting(LocalDate on) {
		if (on.isBefore(this.foundedOn)) {
			throw new RuleViolation("group.beforeFounding", null, on, this.name, this.foundedOn);
		}
		if (this.dissolvedOn != null) {
			throw new RuleViolation("group.dissolved", null, this.name, this.dissolvedOn);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public long congressId() {
		return this.congressId;
	}

	public String name() {
		return this.name;
	}

	public GroupKind kind() {
		return this.kind;
	}

	public @Nullable String area() {
		return this.area;
	}

	public LocalDate foundedOn() {
		return this.foundedOn;
	}

	/** First day it is no longer there. */
	public @Nullable LocalDate dissolvedOn() {
		return this.dissolvedOn;
	}

	public int version() {
		return this.version;
	}

	private static String checked(String name) {
		String stripped = name.strip();
		if (stripped.length() < SHORTEST_NAME || stripped.length() > LONGEST_NAME) {
			throw new RuleViolation("group.name.invalid", null, SHORTEST_NAME, LONGEST_NAME);
		}
		return stripped;
	}

}
