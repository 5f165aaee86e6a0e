package cn.township.congress.service.account;

import java.util.EnumSet;
import java.util.Set;

import cn.township.congress.domain.account.Role;

/**
 * What can be permitted. A use case asks for a permission, never for a role; which roles
 * hold it stands beside each constant and nowhere else. Which rows it reaches is not said
 * here but by the policies of the database.
 */
public enum Permission {

	/** See one's own name and unit, change one's own password. */
	OWN_ACCOUNT(EnumSet.allOf(Role.class)),

	/** Open the workbench: what is overdue, due and waiting. */
	VIEW_WORKBENCH(Group.TOWNSHIP_AND_AGENCY),

	/** See the roster and a deputy's page, without telephone and identity number. */
	VIEW_DEPUTIES(Group.OFFICE_AND_COUNTY),

	/** See telephone and identity number in full. */
	VIEW_PERSONAL_DATA(Group.OFFICE),

	/** Import the roster, undo an import. */
	IMPORT_DEPUTIES(Group.OFFICE),

	/** Send the townships their parts of the county's roster; each confirms its own. */
	SEND_ROSTERS(EnumSet.of(Role.COUNTY)),

	/** Keep the register of deputies, their cards and the papers of a by-election. */
	MANAGE_DEPUTIES(Group.OFFICE),

	/** Record what presidium, congress or an organ decided about a mandate. */
	CONFIRM_MANDATES(Group.LEADERS),

	/** Keep groups of deputies, visits and contact with voters. */
	KEEP_LIAISON(Group.OFFICE),

	/** Form areas of townships and assign the county's officials to them. */
	ASSIGN_LIAISON(EnumSet.of(Role.COUNTY)),

	/** Freeze a composition table as it was reported. */
	FREEZE_COMPOSITION(Group.OFFICE_AND_COUNTY),

	/** See sessions, meetings of the presidium, votes, elections and resolutions. */
	VIEW_SESSIONS(Group.OFFICE_AND_COUNTY),

	/**
	 * Keep terms, sessions and electoral districts; prepare and record meetings, call the
	 * roll, type in counts.
	 */
	MANAGE_SESSIONS(Group.OFFICE),

	/**
	 * Record what presidium or congress decided about its sessions: convene, open, close,
	 * confirm candidates, publish, sign the record.
	 */
	DECIDE_SESSIONS(Group.LEADERS),

	/** Replace the templates of papers of one's area. */
	MANAGE_TEMPLATES(EnumSet.of(Role.COUNTY)),

	/** Keep the list of handling agencies. */
	MANAGE_AGENCIES(Group.OFFICE),

	/** See suggestions, their papers and their timeline. */
	VIEW_SUGGESTIONS(Group.ALL_BUSINESS),

	/** Enter and correct a suggestion, submit it, record its withdrawal. */
	REGISTER_SUGGESTION(Group.OFFICE),

	/** Take over the ledger of earlier handling, decisions of those years included. */
	IMPORT_LEDGER(Group.OFFICE),

	/** Attach scans and files. */
	ATTACH_FILES(Group.TOWNSHIP_AND_AGENCY),

	/** Accept a suggestion, return it to the deputy, or not accept it. */
	ACCEPT_SUGGESTION(Group.LEADERS),

	/** Hand a suggestion over to agencies after the presidium's decision. */
	HAND_OVER_SUGGESTION(Group.LEADERS),

	/**
	 * Handle what was handed to one's agency: accept it, contact the deputy, reply, ask
	 * for an extension or to send it back.
	 */
	HANDLE_SUGGESTION(EnumSet.of(Role.AGENCY)),

	/** Type in what an agency sent on paper: contact, reply, requests. */
	TRANSCRIBE_REPLY(Group.OFFICE),

	/** Decide an agency's request for an extension or to send back. */
	DECIDE_REQUESTS(Group.LEADERS),

	/** Type in the deputy's evaluation from the signed form. */
	TRANSCRIBE_EVALUATION(Group.OFFICE),

	/** Conclude a suggestion or have it handled again. */
	CONCLUDE_SUGGESTION(Group.LEADERS),

	/** Enter bills, interpellations and questions and what became of them. */
	MANAGE_BILLS(Group.OFFICE),

	/** Put a suggestion under key supervision, and end it. */
	SUPERVISE_SUGGESTION(Group.LEADERS),

	/** Write urging letters, keep inspections. */
	URGE_SUGGESTION(Group.OFFICE),

	/** Record what came of a promised matter. */
	KEEP_COMMITMENTS(Group.TOWNSHIP_AND_AGENCY),

	/** Draft the yearly report on the handling of suggestions. */
	REPORT_SUGGESTIONS(Group.OFFICE),

	/** Write a suggestion of one's own, join those of others, withdraw one's own. */
	SUBMIT_OWN_SUGGESTION(EnumSet.of(Role.DEPUTY)),

	/** Evaluate the reply to a suggestion one signed. */
	EVALUATE_OWN_SUGGESTION(EnumSet.of(Role.DEPUTY)),

	/** Invite deputies of one's township to use the platform themselves. */
	INVITE_DEPUTIES(Group.OFFICE),

	/** Switch the public page of a township on and off. */
	SWITCH_PUBLIC_PAGE(EnumSet.of(Role.COUNTY)),

	/** See what is due soon and what is late, with whom it was reminded of. */
	VIEW_REMINDERS(Group.ALL_BUSINESS),

	/** Take lists away as a workbook. */
	EXPORT(Group.OFFICE_AND_COUNTY),

	/** See the county's overview of its townships. */
	VIEW_OVERVIEW(EnumSet.of(Role.COUNTY)),

	/** Create, disable, unlock and reset accounts of one's area. */
	MANAGE_ACCOUNTS(EnumSet.of(Role.ADMIN)),

	/** Keep the tree of units of one's area. */
	MANAGE_UNITS(EnumSet.of(Role.ADMIN)),

	/** Keep rule values and the table of holidays of one's area. */
	MANAGE_RULES(EnumSet.of(Role.ADMIN)),

	/**
	 * Read the audit trail: an auditor all of the area, an administrator only what
	 * happened to accounts, units and rule values.
	 */
	VIEW_AUDIT(EnumSet.of(Role.ADMIN, Role.AUDITOR));

	private final Set<Role> holders;

	Permission(Set<Role> holders) {
		this.holders = holders;
	}

	public boolean isHeldBy(Role role) {
		return this.holders.contains(role);
	}

	/** Roles that often go together. */
	private static final class Group {

		/** Who confirms the presidium's decisions. */
		private static final Set<Role> LEADERS = EnumSet.of(Role.CHAIR, Role.VICE_CHAIR);

		/** Who does the congress's paperwork. */
		private static final Set<Role> OFFICE = EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.CLERK);

		private static final Set<Role> OFFICE_AND_COUNTY = EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.CLERK,
				Role.COUNTY);

		private static final Set<Role> TOWNSHIP_AND_AGENCY = EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.CLERK,
				Role.AGENCY);

		private static final Set<Role> ALL_BUSINESS = EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.CLERK, Role.AGENCY,
				Role.COUNTY);

		private Group() {
		}

	}

}
