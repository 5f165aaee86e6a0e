package cn.township.congress.domain.deputy;

import java.time.Instant;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * That somebody had personal data shown: telephone, identity number and address of one
 * person, or a list with those of many (个人信息保护法第二十八条).
 */
@Entity
@Immutable
public class PersonalDataView {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personal_data_view_id_seq")
	@SequenceGenerator(name = "personal_data_view_id_seq", sequenceName = "personal_data_view_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private @Nullable Long personId;

	private @Nullable String personName;

	private int persons;

	private @Nullable String reason;

	private Instant viewedAt;

	private String viewedBy;

	private PersonalDataView(AdminCode unitCode, int persons, Instant viewedAt, String viewedBy) {
		this.unitCode = unitCode;
		this.persons = persons;
		this.viewedAt = viewedAt;
		this.viewedBy = viewedBy;
	}

	@SuppressWarnings("NullAway.Init")
	protected PersonalDataView() {
	}

	/** One person's data, on that person's page. */
	public static PersonalDataView of(Person person, Instant at, String by) {
		PersonalDataView view = new PersonalDataView(person.unitCode(), 1, at, by);
		view.personId = person.id();
		view.personName = person.name();
		return view;
	}

	/**
	 * A list taken away.
	 * @param reason what it is needed for
	 * @throws RuleViolation if no reason is given
	 */
	public static PersonalDataView ofList(AdminCode unitCode, int persons, String reason, Instant at, String by) {
		if (reason.isBlank()) {
			throw new RuleViolation("personalData.reasonMissing", LawArticle.PIP_28);
		}
		PersonalDataView view = new PersonalDataView(unitCode, persons, at, by);
		view.reason = reason.strip();
		return view;
	}

}
