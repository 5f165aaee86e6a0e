package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.CongressPost;
import cn.township.congress.domain.deputy.CongressPosts;
import cn.township.congress.domain.deputy.PostEnd;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records that the congress accepted a resignation from a post, or removed the holder.
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class EndPost {

	private final MandateDesk desk;

	private final CongressPosts posts;

	EndPost(MandateDesk desk, CongressPosts posts) {
		this.desk = desk;
		this.posts = posts;
	}

	public void execute(Command command) {
		CongressPost post = this.posts.findById(command.postId())
			.filter((one) -> one.mandateId() == command.id())
			.orElseThrow(() -> new NotFound("post", command.postId()));
		post.end(this.desk.entry(command.on()), command.how(), command.document());
	}

	public record Command(long id, long postId, LocalDate on, PostEnd how, String document) {
	}

}
