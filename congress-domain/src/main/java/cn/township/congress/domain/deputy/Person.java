package cn.township.congress.domain.deputy;

import java.time.LocalDate;

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
 * A person who holds or held mandates; the same through several terms.
 */
@Entity
public class Person {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_id_seq")
	@SequenceGenerator(name = "person_id_seq", sequenceName = "person_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private String name;

	private String pinyin;

	private String initials;

	@Enumerated(EnumType.STRING)
	private Sex sex;

	private String ethnicity;

	private LocalDate bornOn;

	private boolean bornDayKnown;

	private @Nullable String party;

	private @Nullable String education;

	private @Nullable String workUnit;

	private @Nullable String occupation;

	private @Nullable String phone;

	private @Nullable String idNumber;

	private @Nullable String nativePlace;

	private @Nullable LocalDate partyJoinedOn;

	private @Nullable String degree;

	private @Nullable String jobTitle;

	private @Nullable String skills;

	private @Nullable String address;

	private @Nullable Boolean subsidized;

	private boolean migrantWorker;

	private boolean overseasFamily;

	private boolean disabled;

	private boolean veteran;

	private boolean newStratum;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	public Person(AdminCode unitCode, PersonFacts facts) {
		this.unitCode = unitCode;
		correct(facts);
	}

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	/**
	 * Takes over what the register says now; the audit trail keeps what it said before.
	 */
	public final void correct(PersonFacts facts) {
		this.name = facts.name();
		this.pinyin = facts.pinyin();
		this.initials = facts.initials();
		this.sex = facts.sex();
		this.ethnicity = facts.ethnicity();
		this.bornOn = facts.bornOn();
		this.bornDayKnown = facts.bornDayKnown();
		this.party = facts.party();
		this.education = facts.education();
		this.workUnit = facts.workUnit();
		this.occupation = facts.occupation();
		this.phone = facts.phone();
		this.idNumber = facts.idNumber();
	}

	public PersonFacts facts() {
		return new PersonFacts(this.name, this.pinyin, this.initials, this.sex, this.ethnicity, this.bornOn,
				this.bornDayKnown, this.party, this.education, this.workUnit, this.occupation, this.phone,
				this.idNumber);
	}

	/** Takes over the rest of the register (代表登记表). */
	public final void register(RegisterFacts facts) {
		this.nativePlace = facts.nativePlace();
		this.partyJoinedOn = facts.partyJoinedOn();
		this.degree = facts.degree();
		this.jobTitle = facts.jobTitle();
		this.skills = facts.skills();
		this.address = facts.address();
		this.subsidized = facts.subsidized();
		this.migrantWorker = facts.migrantWorker();
		this.overseasFamily = facts.overseasFamily();
		this.disabled = facts.disabled();
		this.veteran = facts.veteran();
		this.newStratum = facts.newStratum();
	}

	public RegisterFacts registerFacts() {
		return new RegisterFacts(this.nativePlace, this.partyJoinedOn, this.degree, this.jobTitle, this.skills,
				this.address, this.subsidized, this.migrantWorker, this.overseasFamily, this.disabled, this.veteran,
				this.newStratum);
	}

	public int version() {
		return this.version;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public String name() {
		return this.name;
	}

}
