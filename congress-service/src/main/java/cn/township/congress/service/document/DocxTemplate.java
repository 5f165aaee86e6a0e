package cn.township.congress.service.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A paper written in Word with tags such as {{会议名称}} in it, and filled from data. A list
 * stands between {{?名单}} and {{/名单}}, or is a row of a table with {{名单}} in one of its
 * cells and columns such as [姓名]. Tags are names and nothing else: there are no
 * expressions, pictures or inclusions a template could bring along.
 */
public final class DocxTemplate {

	private final byte[] content;

	private final PaperFields fields;

	private DocxTemplate(byte[] content, PaperFields fields) {
		this.content = content;
		this.fields = fields;
	}

	/** One that was checked before, or comes with the product. */
	public static DocxTemplate trusted(byte[] content, PaperFields fields) {
		return new DocxTemplate(content.clone(), fields);
	}

	/**
	 * Takes an uploaded file.
	 * @throws TemplateRefused if it is no .docx, brings something along, or has mistakes
	 * in its tags; these come with their places
	 */
	public static DocxTemplate checked(byte[] content, PaperFields fields) {
		TemplateFile.check(content);
		List<TemplateProblem> problems = problems(content, fields);
		if (!problems.isEmpty()) {
			throw new TemplateRefused(problems);
		}
		DocxTemplate template = trusted(content, fields);
		template.tryOut();
		return template;
	}

	private static List<TemplateProblem> problems(byte[] content, PaperFields fields) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
			return new TemplateCheck(fields).check(document);
		}
		catch (IOException | POIXMLException | IllegalArgumentException ex) {
			throw new TemplateRefused("template.corrupt");
		}
	}

	/** Fills it with the samples; what passed every check must come out whole. */
	private void tryOut() {
		TemplateRefused refused = new TemplateRefused(List.of(new TemplateProblem(
				TemplateRefused.text("template.place.whole"), TemplateRefused.text("template.fill"))));
		try (XWPFDocument filled = new XWPFDocument(new ByteArrayInputStream(fill(this.fields.samples())))) {
			if (filled.getDocument().xmlText().contains("{{")) {
				throw refused;
			}
		}
		catch (IOException | RuntimeException ex) {
			throw refused;
		}
	}

	/**
	 * Writes the paper. What the data lack becomes a blank to be filled in by hand.
	 * @param data texts by name; lists of such maps by the list's name
	 */
	public byte[] fill(Map<String, ?> data) {
		ConfigureBuilder configure = Configure.builder()
			.buildGramer("{{", "}}")
			.setValidErrorHandler(new Configure.AbortHandler());
		this.fields.lists().forEach((name) -> configure.bind(name, new LoopRowTableRenderPolicy(true)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(prepared()), configure.build())) {
			template.render(this.fields.complete(data)).write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private byte[] prepared() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(this.content))) {
			TagRuns.separate(document);
			document.write(out);
		}
		return out.toByteArray();
	}

	/** The file itself, to be edited and sent back. */
	public byte[] content() {
		return this.content.clone();
	}

}
