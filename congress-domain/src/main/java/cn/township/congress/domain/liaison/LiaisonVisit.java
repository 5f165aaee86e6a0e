package cn.township.congress.domain.liaison;

import java.time.Instant;
import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
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
 * A visit (走访) of an official or a deputy to a township, a group or a deputy. Under the
 * township's code when its office enters it, under the county's when the county does.
 */
@Entity
public class LiaisonVisit {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "liaison_visit_id_seq")
	@SequenceGenerator(name = "liaison_visit_id_seq", sequenceName = "liaison_visit_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private LocalDate visitedOn;

	private String visitor;

	private @Nullable String post;

	private @Nullable Long assignmentId;

	private @Nullable Long visitorMandateId;

	@Enumerated(EnumType.STRING)
	private TargetKind targetKind;

	private AdminCode townshipCode;

	private @Nullable Long groupId;

	private @Nullable Long mandateId;

	private String matter;

	private @Nullable String followUp;

	private Instant recordedAt;

	private String recordedBy;

	@Version
	private int version;

	private LiaisonVisit(AdminCode unitCode, Target target, AdminCode township, String visitor, Entry entry) {
		this.unitCode = unitCode;
		this.visitor = visitor;
		this.targetKind = target.kind();
		this.townshipCode = township;
		this.groupId = target.idIf(TargetKind.GROUP);
		this.mandateId = target.idIf(TargetKind.DEPUTY);
		this.visitedOn = entry.on();
		this.matter = "";
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected LiaisonVisit() {
	}

	/**
	 * Somebody without an assignment came.
	 * @param unitCode who enters it: the township itself, or its county
	 */
	public static LiaisonVisit of(AdminCode unitCode, String visitor, @Nullable String post, Target target,
			Entry entry) {
		AdminCode township = target.township();
		if (township == null || !unitCode.contains(township) || township.equals(unitCode.county())) {
			throw new RuleViolation("visit.notHere", LiaisonArea.CUSTOM);
		}
		LiaisonVisit visit = new LiaisonVisit(unitCode, target, township, visitor, entry);
		visit.post = post;
		return visit;
	}

	/**
	 * Somebody assigned came.
	 * @param area the area the assignment is for; none if it is for another target
	 */
	public static LiaisonVisit assigned(AdminCode unitCode, LiaisonAssignment assignment, @Nullable LiaisonArea area,
			Target target, Entry entry) {
		assignment.requireCovers(target, entry.on(), area);
		LiaisonVisit visit = of(unitCode, assignment.official(), assignment.post(), target, entry);
		visit.assignmentId = assignment.id();
		return visit;
	}

	/**
	 * A deputy of the township, or a member of its presidium, came.
	 * @throws RuleViolation if the visitor was not in office on that day (代表法第三十七条)
	 */
	public static LiaisonVisit byDeputy(DeputyMandate visitor, String name, Target target, Entry entry) {
		if (!visitor.isInOfficeOn(entry.on())) {
			throw new RuleViolation("visit.visitorNotInOffice", LawArticle.DEP_37, name, entry.on());
		}
		LiaisonVisit visit = of(visitor.unitCode(), name, null, target, entry);
		visit.visitorMandateId = visitor.id();
		return visit;
	}

	/** What it was about, and what is to be done. */
	public void describe(String matter, @Nullable String followUp) {
		this.matter = matter;
		this.followUp = followUp;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public int version() {
		return this.version;
	}

}
