package cn.township.congress.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.office.Post;
import cn.township.congress.service.office.OpenElections;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Which posts a session is to elect, as typed. Chair and head are one each, with one
 * candidate more at most.
 */
record OpenForm(@Nullable List<Post> posts, @Nullable Integer viceSeats, @Nullable Integer viceMargin,
		@Nullable Integer deputySeats, @Nullable Integer deputyMargin) {

	/** The first session elects all four; else what is vacant is chosen. */
	static OpenForm of(boolean ofTerm) {
		return new OpenForm(ofTerm ? Post.elected() : List.of(), 1, ofTerm ? 1 : 0, ofTerm ? 2 : 1, ofTerm ? 1 : 0);
	}

	void check(Errors errors) {
		List<Post> chosen = chosen();
		if (chosen.isEmpty()) {
			errors.rejectValue("posts", "form.choice.required");
		}
		require(errors, chosen.contains(Post.VICE_CHAIR), "viceSeats", this.viceSeats);
		require(errors, chosen.contains(Post.VICE_CHAIR), "viceMargin", this.viceMargin);
		require(errors, chosen.contains(Post.DEPUTY_HEAD), "deputySeats", this.deputySeats);
		require(errors, chosen.contains(Post.DEPUTY_HEAD), "deputyMargin", this.deputyMargin);
	}

	private static void require(Errors errors, boolean needed, String field, @Nullable Integer typed) {
		if (needed && typed == null && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "form.number.required");
		}
	}

	OpenElections.Command command(long courseId) {
		List<OpenElections.Opening> openings = new ArrayList<>();
		for (Post post : Post.elected()) {
			if (chosen().contains(post)) {
				openings.add(opening(post));
			}
		}
		return new OpenElections.Command(courseId, openings);
	}

	private OpenElections.Opening opening(Post post) {
		return switch (post) {
			case VICE_CHAIR -> new OpenElections.Opening(post, Objects.requireNonNull(this.viceSeats),
					Objects.requireNonNull(this.viceMargin));
			case DEPUTY_HEAD -> new OpenElections.Opening(post, Objects.requireNonNull(this.deputySeats),
					Objects.requireNonNull(this.deputyMargin));
			default -> new OpenElections.Opening(post, 1, 1);
		};
	}

	private List<Post> chosen() {
		return (this.posts != null) ? this.posts.stream().filter(Objects::nonNull).toList() : List.of();
	}

}
