package cn.township.congress.service.office;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.office.ElectionKind;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.ChineseNumber;
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

	private final Congresses congresses;

	OfficeNames(Persons persons, Territories territories, Congresses congresses) {
		this.persons = persons;
		this.territories = territories;
		this.congresses = congresses;
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

	/** As it stands on the ballot, for instance 选举柳溪镇人民代表大会主席. */
	String title(OfficeElection election) {
		String unit = this.territories.findByUnitCode(election.unitCode()).map(Territory::name).orElse("");
		return title(unit, election.post(), election.kind());
	}

	static String title(String unitName, Post post, ElectionKind kind) {
		String verb = (kind == ElectionKind.BY_ELECTION) ? "补选" : "选举";
		String again = switch (kind) {
			case TIE_BREAK -> "（再次投票）";
			case FURTHER -> "（另行选举）";
			case TERM, BY_ELECTION -> "";
		};
		return verb + unitName + (post.isBarredFromGovernment() ? "人民代表大会" : "") + of(unitName, post) + again;
	}

	/** For instance 柳溪镇第十九届人民代表大会第一次会议. */
	String session(SessionCourse course) {
		String unit = this.territories.findByUnitCode(course.unitCode()).map(Territory::name).orElse("");
		int term = this.congresses.findById(course.congressId()).map(Congress::termNo).orElseThrow();
		return unit + "第" + ChineseNumber.of(term) + "届人民代表大会第" + ChineseNumber.of(course.sessionNo()) + "次会议";
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
