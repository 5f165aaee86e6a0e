package cn.township.congress.service.office;

import java.util.List;

import cn.township.congress.domain.office.Post;

/**
 * The posts of one township, for the county.
 *
 * @param vacant how many places nobody holds
 */
public record TownOffices(int unitCode, String unitName, long congressId, int termNo, List<TenureRow> held,
		int vacant) {

	/** The names of those who hold the post. */
	public String names(String post) {
		List<String> names = this.held.stream()
			.filter((row) -> row.post() == Post.valueOf(post))
			.map(TenureRow::name)
			.toList();
		return names.isEmpty() ? "—" : String.join("、", names);
	}

}
