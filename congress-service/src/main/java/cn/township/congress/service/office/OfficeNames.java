package cn.township.congress.service.office;

import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;

import org.springframework.stereotype.Component;

/**
 * What posts are called in a township: 乡长 in a 乡, 镇长 in a 镇.
 */
@Component
public class OfficeNames {

	private final Persons persons;

	private final Territories territories;

	OfficeNames(Persons persons, Territories territories) {
		this.persons = persons;
		this.territories = territories;
	}

	/** For instance 镇长. */
	public String of(AdminCode unit, Post post) {
		return of(this.territories.findByUnitCode(unit).map(Territory::name).orElse(""), post);
	}

	/** For instance 柳溪镇人民代表大会副主席陈桂兰. */
	String of(Tenure tenure) {
		String unit = this.territories.findByUnitCode(tenure.unitCode()).map(Territory::name).orElse("");
		String holder = this.persons.findById(tenure.personId()).map(Person::name).orElse("");
		String body = (tenure.post() == Post.HEAD || tenure.post() == Post.DEPUTY_HEAD) ? "" : "人民代表大会";
		return unit + body + of(unit, tenure.post()) + holder;
	}

	/** In a township of that name. */
	static String of(String unitName, Post post) {
		String head = unitName.endsWith("镇") ? "镇长" : "乡长";
		return switch (post) {
			case CHAIR -> "主席";
			case VICE_CHAIR -> "副主席";
			case HEAD -> head;
			case DEPUTY_HEAD -> "副" + head;
			case PRESIDIUM_MEMBER -> "主席团成员";
			case SECRETARY_GENERAL -> "秘书长";
			case CREDENTIALS_COMMITTEE -> "代表资格审查委员会组成人员";
		};
	}

}
