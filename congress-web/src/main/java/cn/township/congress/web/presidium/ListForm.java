package cn.township.congress.web.presidium;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.service.presidium.ListFile;
import cn.township.congress.service.presidium.ListedDeputy;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The members of a presidium as typed.
 *
 * @param posts those who hold a post in a state administrative organ, a line each: name
 * and post
 * @param on only where it is entered from a paper
 * @param document only where it is entered from a paper
 */
record ListForm(@NotEmpty(message = "{form.presidiumMembers.required}") @Nullable List<Long> members,
		@Nullable Long secretary, @Size(max = 2000, message = "{form.text.tooLong}") @Nullable String posts,
		@Nullable LocalDate on, @Size(max = 200, message = "{form.document.tooLong}") @Nullable String document) {

	static ListForm of(ListFile file) {
		StringBuilder posts = new StringBuilder();
		file.named()
			.stream()
			.filter((one) -> one.governmentPost() != null)
			.forEach((one) -> posts.append(one.name()).append(' ').append(one.governmentPost()).append('\n'));
		return new ListForm(file.named().stream().map(ListFile.Named::mandateId).toList(),
				file.named()
					.stream()
					.filter(ListFile.Named::secretaryGeneral)
					.map(ListFile.Named::mandateId)
					.findFirst()
					.orElse(null),
				posts.toString(), null, null);
	}

	void check(List<ListFile.Candidate> candidates, boolean paper, Errors errors) {
		for (String name : typedPosts().keySet()) {
			if (candidates.stream().noneMatch((one) -> chosen(one) && one.name().equals(name))) {
				errors.rejectValue("posts", "form.posts.unknown", new Object[] { name }, name);
			}
		}
		if (this.secretary != null && !Objects.requireNonNull(this.members).contains(this.secretary)) {
			errors.rejectValue("secretary", "form.secretary.notMember");
		}
		if (paper && this.on == null && !errors.hasFieldErrors("on")) {
			errors.rejectValue("on", "form.date.required");
		}
		if (paper && Typed.orNull(this.document) == null) {
			errors.rejectValue("document", "form.document.required");
		}
	}

	List<ListedDeputy> named(List<ListFile.Candidate> candidates) {
		Map<String, String> held = typedPosts();
		return candidates.stream()
			.filter(this::chosen)
			.map((one) -> new ListedDeputy(one.id(), held.get(one.name()),
					this.secretary != null && this.secretary == one.id()))
			.toList();
	}

	String documentOrEmpty() {
		String typed = Typed.orNull(this.document);
		return (typed != null) ? typed : "";
	}

	private boolean chosen(ListFile.Candidate one) {
		return this.members != null && this.members.contains(one.id());
	}

	private Map<String, String> typedPosts() {
		Map<String, String> held = new LinkedHashMap<>();
		if (this.posts != null) {
			this.posts.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach((line) -> {
				String[] parts = line.split("[\\s　：:，,]+", 2);
				held.put(parts[0], (parts.length > 1) ? parts[1] : "国家行政机关职务");
			});
		}
		return held;
	}

}
