package cn.township.congress.domain.office;

import cn.township.congress.domain.deputy.Person;

/**
 * The minority or minorities an ethnic township was founded for, as its name says
 * (地方组织法第七十条).
 *
 * @param unitName for instance 石桥回族乡
 */
public record FoundingMinority(String unitName) {

	/** Whether the person belongs to it. */
	public boolean includes(Person person) {
		String ethnicity = person.facts().ethnicity();
		return !ethnicity.equals("汉族") && this.unitName.contains(ethnicity);
	}

}
