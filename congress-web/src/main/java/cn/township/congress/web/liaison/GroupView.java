package cn.township.congress.web.liaison;

import cn.township.congress.domain.liaison.GroupKind;
import cn.township.congress.service.liaison.GroupChoices;
import cn.township.congress.web.shared.Choice;

/** How groups read in a form. */
final class GroupView {

	private GroupView() {
	}

	/** 陈桂兰（石坪选区） 现在第一小组. */
	static Choice choice(GroupChoices.Grouped deputy) {
		String now = (deputy.groups() != null) ? " · " + deputy.groups() : "";
		return new Choice(Long.toString(deputy.id()), deputy.name() + "（" + deputy.district() + "）" + now);
	}

	static String hint(GroupKind kind) {
		return (kind == GroupKind.TERRITORIAL) ? "按居住、工作的地方编组，一名代表同时只在一个" : "按专长编组，一名代表可以在几个";
	}

}
