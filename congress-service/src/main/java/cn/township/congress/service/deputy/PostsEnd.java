package cn.township.congress.service.deputy;

import cn.township.congress.domain.deputy.CongressPost;
import cn.township.congress.domain.deputy.CongressPosts;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.MandatesEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With a mandate the posts held by it end (选举法第五十四条、第五十六条).
 */
@Component
class PostsEnd {

	private final CongressPosts posts;

	private final DeputyMandates mandates;

	PostsEnd(CongressPosts posts, DeputyMandates mandates) {
		this.posts = posts;
		this.mandates = mandates;
	}

	@EventListener
	void endPosts(MandatesEnded ended) {
		for (CongressPost post : this.posts.findByMandateIdInAndUntilOnIsNull(ended.mandateIds())) {
			boolean withTheTerm = this.mandates.findById(post.mandateId())
				.filter((mandate) -> mandate.status() == MandateStatus.EXPIRED)
				.isPresent();
			post.endWithMandate(ended.on(), withTheTerm);
		}
	}

}
