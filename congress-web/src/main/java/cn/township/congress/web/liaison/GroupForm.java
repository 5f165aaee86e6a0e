package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.liaison.GroupKind;
import cn.township.congress.service.liaison.DescribeGroup;
import cn.township.congress.service.liaison.FoundGroup;
import cn.township.congress.service.liaison.GroupRow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A group as typed: a new one with its founders, or a corrected name and area.
 */
record GroupForm(@Nullable Integer version,
		@NotBlank(message = "{form.group.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String name,
		@Nullable GroupKind kind, @Size(max = 200, message = "{form.area.tooLong}") @Nullable String area,
		@Nullable LocalDate on, @Nullable List<Long> members, @Nullable Long leader) {

	static GroupForm empty(LocalDate today) {
		return new GroupForm(null, "", GroupKind.TERRITORIAL, "", today, List.of(), null);
	}

	static GroupForm of(GroupRow group) {
		return new GroupForm(group.version(), group.name(), group.kind(), Objects.requireNonNullElse(group.area(), ""),
				null, null, null);
	}

	/** What only a new group needs. */
	void checkNew(Errors errors) {
		if (this.kind == null) {
			errors.rejectValue("kind", "form.choice.required");
		}
		if (this.on == null) {
			errors.rejectValue("on", "form.date.required");
		}
		if (this.leader != null && !chosen().contains(this.leader)) {
			errors.rejectValue("leader", "form.leader.notMember");
		}
	}

	FoundGroup.Command founding() {
		return new FoundGroup.Command(Objects.requireNonNull(this.name).strip(), Objects.requireNonNull(this.kind),
				Texts.orNull(this.area), Objects.requireNonNull(this.on), chosen(), this.leader);
	}

	DescribeGroup.Command describing(long id) {
		return new DescribeGroup.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.name).strip(), Texts.orNull(this.area));
	}

	private List<Long> chosen() {
		return (this.members == null) ? List.of() : this.members.stream().filter(Objects::nonNull).distinct().toList();
	}

	/** For the page that shows both texts after a lost update. */
	String text() {
		return this.name + "\n" + Objects.requireNonNullElse(this.area, "");
	}

}
