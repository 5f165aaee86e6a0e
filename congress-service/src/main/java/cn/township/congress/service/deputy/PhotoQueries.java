package cn.township.congress.service.deputy;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hands out photographs within the scope of the reader.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class PhotoQueries {

	private final JdbcClient jdbc;

	PhotoQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param id the mandate
	 * @throws NotFound if there is none within the scope
	 */
	public byte[] jpeg(long id) {
		return this.jdbc.sql(
				"SELECT f.content FROM person_photo f JOIN deputy_mandate m ON m.person_id = f.person_id WHERE m.id = :id")
			.param("id", id)
			.query(byte[].class)
			.optional()
			.orElseThrow(() -> new NotFound("photo", id));
	}

}
