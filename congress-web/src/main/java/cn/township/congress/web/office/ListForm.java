package cn.township.congress.web.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.office.ScrutineerRole;
import cn.township.congress.service.office.NameCommittee;
import cn.township.congress.service.office.NameScrutineers;
import cn.township.congress.service.office.NameScrutineers.Named;
import org.jspecify.annotations.Nullable;

/**
 * A list that is put to the vote as ticked: scrutineers and tellers, or a committee.
 *
 * @param chief who heads it
 * @param members the others
 * @param tellers names of tellers who need not be deputies, divided by 、 or blanks
 */
record ListForm(@Nullable Long chief, @Nullable List<Long> members, @Nullable String tellers) {

	NameScrutineers.Command scrutineers(long courseId) {
		List<Named> named = new ArrayList<>();
		if (this.chief != null) {
			named.add(new Named(ScrutineerRole.CHIEF, this.chief, null));
		}
		ticked().stream()
			.filter((id) -> !id.equals(this.chief))
			.forEach((id) -> named.add(new Named(ScrutineerRole.SCRUTINEER, id, null)));
		if (this.tellers != null) {
			Arrays.stream(this.tellers.strip().split("[、,，;；\\s]+"))
				.filter((name) -> !name.isBlank())
				.forEach((name) -> named.add(new Named(ScrutineerRole.TELLER, null, name)));
		}
		return new NameScrutineers.Command(courseId, named);
	}

	NameCommittee.Command committee(long courseId) {
		List<Long> all = new ArrayList<>(ticked());
		if (this.chief != null && !all.contains(this.chief)) {
			all.add(0, this.chief);
		}
		return new NameCommittee.Command(courseId, all, this.chief);
	}

	private List<Long> ticked() {
		return (this.members != null) ? this.members.stream().filter(Objects::nonNull).toList() : List.of();
	}

}
