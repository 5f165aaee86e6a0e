package cn.township.congress.service.attachment;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hands out files within the scope of the reader.
 */
@Queries(Permission.VIEW_SUGGESTIONS)
public class AttachmentQueries {

	private final JdbcClient jdbc;

	AttachmentQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none within the scope
	 */
	public Content content(long id) {
		return this.jdbc.sql("SELECT file_name, media_type, content FROM attachment WHERE id = :id")
			.param("id", id)
			.query(Content.class)
			.optional()
			.orElseThrow(() -> new NotFound("attachment", id));
	}

	/** A file with its type as it was found on arrival. */
	public record Content(String fileName, String mediaType, byte[] content) {
	}

}
