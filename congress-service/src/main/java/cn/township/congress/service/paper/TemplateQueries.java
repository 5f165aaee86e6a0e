package cn.township.congress.service.paper;

import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.document.DocxTemplate;
import cn.township.congress.service.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The county's templates: which are its own, what they were before.
 */
@Queries(Permission.MANAGE_TEMPLATES)
public class TemplateQueries {

	private static final String ROW = "SELECT id, kind, file_name, " + Times.local("stored_at") + ", stored_by, "
			+ Times.local("replaced_at") + ", replaced_by FROM paper_template WHERE unit_code = :county";

	private final JdbcClient jdbc;

	private final PaperPress press;

	private final CurrentUser currentUser;

	TemplateQueries(JdbcClient jdbc, PaperPress press, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.press = press;
		this.currentUser = currentUser;
	}

	/** The county's own ones that are in use. */
	public List<TemplateRow> own() {
		return this.jdbc.sql(ROW + " AND replaced_at IS NULL ORDER BY kind")
			.param("county", county().value())
			.query(TemplateRow.class)
			.list();
	}

	/** All the county ever had for a paper, the newest first. */
	public List<TemplateRow> history(PaperKind kind) {
		return this.jdbc.sql(ROW + " AND kind = :kind ORDER BY id DESC")
			.param("county", county().value())
			.param("kind", kind.name())
			.query(TemplateRow.class)
			.list();
	}

	/** The template in use, to be edited. */
	public PaperFile current(PaperKind kind) {
		return new PaperFile(kind.title() + "模板", this.press.template(kind, county()));
	}

	/** The template of the product. */
	public PaperFile official(PaperKind kind) {
		return new PaperFile(kind.title() + "模板（系统）", OfficialTemplate.of(kind));
	}

	/** One of the county's own, also a former one. */
	public PaperFile kept(PaperKind kind, long id) {
		byte[] content = this.jdbc
			.sql("SELECT content FROM paper_template WHERE unit_code = :county AND kind = :kind AND id = :id")
			.param("county", county().value())
			.param("kind", kind.name())
			.param("id", id)
			.query(byte[].class)
			.optional()
			.orElseThrow(() -> new NotFound("template", id));
		return new PaperFile(kind.title() + "模板", content);
	}

	/** The paper as it looks with invented data. */
	public PaperFile preview(PaperKind kind) {
		return new PaperFile(kind.title() + "（样张）",
				DocxTemplate.trusted(this.press.template(kind, county()), kind.fields()).fill(kind.fields().samples()));
	}

	private AdminCode county() {
		return this.currentUser.actor().unitCode();
	}

}
