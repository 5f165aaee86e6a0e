package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.HigherLevel;
import cn.township.congress.domain.deputy.HigherMandate;
import cn.township.congress.domain.deputy.HigherMandates;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Enters that a deputy of the township, or somebody else who lives or works there, is a
 * deputy of a higher congress. Only of the areas the township belongs to (选举法第四十八条).
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class EnterHigherMandate {

	private final CurrentUser currentUser;

	private final DeputyMandates mandates;

	private final Persons persons;

	private final HigherMandates higher;

	private final Territories territories;

	private final RegisterReader reader;

	private final PersonRegister register;

	EnterHigherMandate(CurrentUser currentUser, DeputyMandates mandates, Persons persons, HigherMandates higher,
			Territories territories, RegisterReader reader, PersonRegister register) {
		this.currentUser = currentUser;
		this.mandates = mandates;
		this.persons = persons;
		this.higher = higher;
		this.territories = territories;
		this.reader = reader;
		this.register = register;
	}

	/**
	 * What is asked for.
	 *
	 * @param deputyId mandate of a deputy of the township; none for somebody else
	 * @param fields who else it is
	 * @param termNo number of the higher congress
	 */
	public record Command(@Nullable Long deputyId, @Nullable DeputyFields fields, HigherLevel level, int termNo,
			LocalDate fromOn, @Nullable String source) {

	}

	/** Returns the name of the congress. */
	public String execute(Command command) {
		LocalDate today = this.reader.today();
		if (command.fromOn().isAfter(today)) {
			throw new RuleViolation("date.inFuture", null, command.fromOn(), today);
		}
		Person person = (command.deputyId() != null) ? deputy(command.deputyId()) : other(command.fields());
		String congress = congress(person.unitCode(), command.level(), command.termNo());
		HigherMandate fresh = new HigherMandate(person, command.level(), congress, command.fromOn(), command.source());
		this.higher.findByPersonId(person.id()).forEach(fresh::requireApart);
		this.higher.save(fresh);
		return congress;
	}

	private Person deputy(long mandateId) {
		return this.mandates.findById(mandateId)
			.map(DeputyMandate::personId)
			.flatMap(this.persons::findById)
			.orElseThrow(() -> new NotFound("deputy", mandateId));
	}

	private Person other(@Nullable DeputyFields fields) {
		if (fields == null) {
			throw new IllegalArgumentException("Neither a deputy nor anybody else");
		}
		return this.register.find(this.currentUser.actor().unitCode(), fields);
	}

	private String congress(AdminCode unit, HigherLevel level, int termNo) {
		String term = "第" + ChineseNumber.of(termNo) + "届";
		return switch (level) {
			case NATION -> term + "全国人民代表大会";
			case PROVINCE -> area(unit, AdminLevel.PROVINCE, level) + term + "人民代表大会";
			case CITY -> area(unit, AdminLevel.CITY, level) + term + "人民代表大会";
			case COUNTY -> area(unit, AdminLevel.COUNTY, level) + term + "人民代表大会";
		};
	}

	private String area(AdminCode unit, AdminLevel wanted, HigherLevel level) {
		return unit.parentChain()
			.stream()
			.filter((code) -> code.level() == wanted)
			.findFirst()
			.flatMap(this.territories::findByUnitCode)
			.map(Territory::name)
			.orElseThrow(() -> new RuleViolation("higher.noSuchCongress", LawArticle.ELE_48, level));
	}

}
