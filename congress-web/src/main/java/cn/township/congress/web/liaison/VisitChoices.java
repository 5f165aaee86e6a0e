package cn.township.congress.web.liaison;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.service.liaison.LiaisonChoices;
import cn.township.congress.web.shared.Choice;

/** What can be visited in one township. */
final class VisitChoices {

	private VisitChoices() {
	}

	static List<Choice> within(LiaisonChoices choices, List<LiaisonChoices.Choice> townships, int unit) {
		List<Choice> targets = new ArrayList<>();
		townships.stream()
			.filter((town) -> town.id() == unit)
			.forEach((town) -> targets.add(new Choice(TargetCode.township(unit), town.name(), "整个乡镇")));
		choices.groups(unit)
			.forEach((group) -> targets.add(new Choice(TargetCode.group(unit, group.id()), group.name())));
		choices.deputies(unit)
			.forEach((deputy) -> targets
				.add(new Choice(TargetCode.deputy(unit, deputy.id()), deputy.name(), deputy.hint())));
		return targets;
	}

}
