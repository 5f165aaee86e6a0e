package cn.township.congress.domain.presidium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.shared.Versioned;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The list of the members of a presidium (主席团成员名单): drafted by the outgoing presidium,
 * put to the vote when the congress meets (地方组织法第十九条), or entered from a paper of earlier
 * years.
 */
@Entity
public class PresidiumList implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presidium_list_id_seq")
	@SequenceGenerator(name = "presidium_list_id_seq", sequenceName = "presidium_list_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private @Nullable Long courseId;

	@Enumerated(EnumType.STRING)
	private ListStatus status;

	private @Nullable Long voteId;

	private @Nullable LocalDate electedOn;

	private @Nullable String document;

	private String recordedBy;

	@Version
	private int version;

	@OneToMany(mappedBy = "list", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("id")
	private List<PresidiumNominee> nominees = new ArrayList<>();

	/**
	 * @param courseId the session it is put to; none where it is entered from a paper
	 */
	public PresidiumList(AdminCode unitCode, long congressId, @Nullable Long courseId, String recordedBy) {
		this.unitCode = unitCode;
		this.congressId = congressId;
		this.courseId = courseId;
		this.status = ListStatus.DRAFT;
		this.recordedBy = recordedBy;
	}

	@SuppressWarnings("NullAway.Init")
	protected PresidiumList() {
	}

	/**
	 * Names who is on it, as long as it has not been put to the vote.
	 * @param staying members who stay besides those named, chair and vice-chairs among
	 * them
	 * @throws RuleViolation if somebody may not be a member, or they are too few or too
	 * many
	 */
	public void name(List<ListEntry> entries, int staying, ListRules rules) {
		if (this.status != ListStatus.DRAFT) {
			throw new RuleViolation("presidium.listPut", LawArticle.ORG_19, this.status);
		}
		for (ListEntry entry : entries) {
			requireEligible(entry);
			rules.requireNoGovernmentPost(entry);
		}
		if (entries.stream().filter(ListEntry::secretaryGeneral).count() > 1) {
			throw new RuleViolation("presidium.twoSecretaries", null);
		}
		rules.requireSize(entries.size() + staying);
		this.nominees.removeIf((one) -> entries.stream().noneMatch((entry) -> entry.mandateId() == one.mandateId()));
		entries.forEach((entry) -> this.nominees.stream()
			.filter((one) -> one.mandateId() == entry.mandateId())
			.findFirst()
			.ifPresentOrElse((one) -> one.describe(entry), () -> this.nominees.add(new PresidiumNominee(this, entry))));
	}

	private static void requireEligible(ListEntry entry) {
		if (entry.status() != MandateStatus.ACTIVE && entry.status() != MandateStatus.CONFIRMED) {
			throw new RuleViolation("presidium.notEligible",
					(entry.status() == MandateStatus.SUSPENDED) ? LawArticle.DEP_61 : LawArticle.ORG_19, entry.name(),
					entry.status());
		}
		if (entry.member()) {
			throw new RuleViolation("presidium.memberAlready", LawArticle.ORG_19, entry.name());
		}
	}

	/**
	 * It is put to the vote.
	 * @param lineIds one line for the whole list, or one for each in order
	 */
	public void put(long vote, List<Long> lineIds) {
		if (this.status != ListStatus.DRAFT) {
			throw new RuleViolation("presidium.listPut", LawArticle.ORG_19, this.status);
		}
		if (this.nominees.isEmpty()) {
			throw new RuleViolation("presidium.listEmpty", LawArticle.ORG_19);
		}
		for (int i = 0; i < this.nominees.size(); i++) {
			this.nominees.get(i).put(lineIds.get((lineIds.size() == 1) ? 0 : i));
		}
		this.voteId = vote;
		this.status = ListStatus.PUT;
	}

	/** The vote turned out void and is repeated. */
	public void voteVoid() {
		this.status = ListStatus.DRAFT;
		this.voteId = null;
	}

	/**
	 * The vote was counted.
	 * @param passed the lines with more than half of all deputies in favour
	 * @return those elected
	 */
	public List<PresidiumNominee> counted(Set<Long> passed, LocalDate on) {
		this.nominees.stream()
			.filter((one) -> one.lineId() != null && passed.contains(one.lineId()))
			.forEach(PresidiumNominee::elect);
		return settled(on);
	}

	/**
	 * Elected as a paper of earlier years says.
	 * @return those elected
	 */
	public List<PresidiumNominee> entered(Entry entry, String paper) {
		this.document = paper;
		this.nominees.forEach(PresidiumNominee::elect);
		return settled(entry.on());
	}

	private List<PresidiumNominee> settled(LocalDate on) {
		List<PresidiumNominee> elected = this.nominees.stream().filter(PresidiumNominee::isElected).toList();
		this.status = elected.isEmpty() ? ListStatus.REJECTED : ListStatus.ELECTED;
		this.electedOn = elected.isEmpty() ? null : on;
		return elected;
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

	public @Nullable Long courseId() {
		return this.courseId;
	}

	/** The vote it was put to; empty before. */
	public Optional<Long> voteId() {
		return Optional.ofNullable(this.voteId);
	}

	public ListStatus status() {
		return this.status;
	}

	public List<PresidiumNominee> nominees() {
		return List.copyOf(this.nominees);
	}

	@Override
	public int version() {
		return this.version;
	}

}
