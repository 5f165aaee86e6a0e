package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.CongressPost;
import cn.township.congress.domain.deputy.CongressPosts;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.Post;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records that the congress gave a deputy a post: one chair, one or two vice-chairs
 * (地方组织法第十八条).
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class AddPost {

	private final MandateDesk desk;

	private final CongressPosts posts;

	AddPost(MandateDesk desk, CongressPosts posts) {
		this.desk = desk;
		this.posts = posts;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.desk.load(command.id(), command.version());
		CongressPost post = new CongressPost(mandate, command.post(), this.desk.entry(command.on()),
				command.document());
		List<CongressPost> held = this.posts.findByCongressIdAndPostAndUntilOnIsNull(mandate.congressId(),
				command.post());
		if (held.stream().anyMatch((one) -> one.mandateId() == mandate.id())) {
			throw new RuleViolation("post.heldAlready", command.post().basis(), command.post());
		}
		if (command.post() == Post.CHAIR && !held.isEmpty()) {
			throw new RuleViolation("post.chairTaken", command.post().basis());
		}
		if (command.post() == Post.VICE_CHAIR && held.size() >= Post.MOST_VICE_CHAIRS) {
			throw new RuleViolation("post.viceChairsTaken", command.post().basis(), Post.MOST_VICE_CHAIRS);
		}
		this.posts.save(post);
	}

	/**
	 * What is asked for.
	 *
	 * @param document session and announcement
	 */
	public record Command(long id, int version, LocalDate on, Post post, String document) {
	}

}
