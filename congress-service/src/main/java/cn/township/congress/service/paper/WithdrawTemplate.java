package cn.township.congress.service.paper;

import java.time.Clock;

import cn.township.congress.domain.paper.PaperTemplates;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Puts the template of the product back. The county's own stays in the history.
 */
@UseCase(Permission.MANAGE_TEMPLATES)
public class WithdrawTemplate {

	private final PaperTemplates templates;

	private final CurrentUser currentUser;

	private final Clock clock;

	WithdrawTemplate(PaperTemplates templates, CurrentUser currentUser, Clock clock) {
		this.templates = templates;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	public void execute(Command command) {
		Actor actor = this.currentUser.actor();
		this.templates.findByUnitCodeAndKindAndReplacedAtIsNull(actor.unitCode(), command.kind().template().name())
			.orElseThrow(() -> new RuleViolation("paper.template.replaced", null))
			.replace(this.clock.instant(), actor.displayName());
	}

	/**
	 * What is asked for.
	 *
	 * @param kind of which paper
	 */
	public record Command(PaperKind kind) {
	}

}
