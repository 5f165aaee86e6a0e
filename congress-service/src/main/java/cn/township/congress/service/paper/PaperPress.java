package cn.township.congress.service.paper;

import java.util.Map;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.document.DocxTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills a paper into the template of the township's county, or into that of the product
 * where the county has none.
 */
@Component
class PaperPress {

	private final JdbcClient jdbc;

	PaperPress(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	byte[] print(PaperKind kind, int unitCode, Map<String, Object> data) {
		return DocxTemplate.trusted(template(kind, new AdminCode(unitCode).county()), kind.fields()).fill(data);
	}

	/** The template in use in the county. */
	byte[] template(PaperKind kind, AdminCode county) {
		return this.jdbc.sql(
				"SELECT content FROM paper_template WHERE unit_code = :county AND kind = :kind AND replaced_at IS NULL")
			.param("county", county.value())
			.param("kind", kind.template().name())
			.query(byte[].class)
			.optional()
			.orElseGet(() -> OfficialTemplate.of(kind));
	}

}
