package cn.township.congress.service.office;

import java.util.List;

import cn.township.congress.domain.office.Post;

/**
 * Who holds which post of one congress, who held it before, which are vacant.
 *
 * @param posts those elected by ballot always, the others where somebody holds them
 * @param earlier tenures that have ended, the latest first
 * @param terms all congresses of the township, the newest first
 */
public record OfficeBoard(long congressId, int termNo, int unitCode, String unitName, List<PostRow> posts,
		List<TenureRow> earlier, List<Term> terms) {

	/** Whether it is the newest congress that has met. */
	public boolean isCurrent() {
		return this.terms.stream().filter(Term::met).findFirst().filter((t) -> t.id() == this.congressId).isPresent();
	}

	/** A congress to choose. */
	public record Term(long id, int termNo, int unitCode, String unitName, boolean met) {
	}

	/**
	 * One post.
	 *
	 * @param seats how many there are to be in this congress
	 */
	public record PostRow(Post post, String name, int seats, List<TenureRow> held) {

		public int vacant() {
			return Math.max(0, this.seats - this.held.size());
		}

	}

}
