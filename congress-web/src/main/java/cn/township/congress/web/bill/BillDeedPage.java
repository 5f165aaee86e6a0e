package cn.township.congress.web.bill;

import java.util.List;

import cn.township.congress.web.shared.Choice;

/**
 * What the template asks about a deed.
 *
 * @param meetings meetings to choose from
 * @param signers those who signed
 */
record BillDeedPage(BillDeed deed, List<Choice> meetings, List<Choice> signers, List<Choice> categories,
		List<Choice> disclosures, List<Choice> outcomes, List<Choice> methods, List<Choice> hearers) {

	/** Where its texts stand in messages.properties. */
	public String key() {
		return "BillDeed." + this.deed.name();
	}

	public String path() {
		return this.deed.path();
	}

	public boolean asks(String field) {
		return this.deed.has(BillDeed.Field.valueOf(field));
	}

}
