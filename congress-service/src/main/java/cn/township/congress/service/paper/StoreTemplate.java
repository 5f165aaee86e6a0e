package cn.township.congress.service.paper;

import java.time.Clock;
import java.time.Instant;

import cn.township.congress.domain.paper.PaperTemplate;
import cn.township.congress.domain.paper.PaperTemplates;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.document.DocxTemplate;
import cn.township.congress.service.document.TemplateRefused;

/**
 * Puts the county's own template in place of the one in use. A broken one is refused with
 * the places that are wrong, and nothing changes.
 */
@UseCase(Permission.MANAGE_TEMPLATES)
public class StoreTemplate {

	private final PaperTemplates templates;

	private final CurrentUser currentUser;

	private final Clock clock;

	StoreTemplate(PaperTemplates templates, CurrentUser currentUser, Clock clock) {
		this.templates = templates;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @throws TemplateRefused with a sentence for the user
	 */
	public void execute(Command command) {
		PaperKind kind = command.kind().template();
		DocxTemplate.checked(command.content(), kind.fields());
		Actor actor = this.currentUser.actor();
		Instant now = this.clock.instant();
		this.templates.findByUnitCodeAndKindAndReplacedAtIsNull(actor.unitCode(), kind.name()).ifPresent((before) -> {
			before.replace(now, actor.displayName());
			this.templates.flush();
		});
		this.templates.save(new PaperTemplate(actor.unitCode(), kind.name(), command.fileName(), command.content(), now,
				actor.displayName()));
	}

	/**
	 * What is asked for.
	 *
	 * @param kind of which paper
	 * @param fileName as uploaded
	 */
	public record Command(PaperKind kind, String fileName, byte[] content) {
	}

}
