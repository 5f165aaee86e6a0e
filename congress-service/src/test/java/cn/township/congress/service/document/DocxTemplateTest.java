package cn.township.congress.service.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocxTemplateTest {

	private static final PaperFields FIELDS = new PaperFields(
			List.of(new PaperField("会议名称", "", "青山镇第十九届人民代表大会第一次会议"), new PaperField("地点", "", "镇会堂")),
			List.of(new PaperRows("名单", "", 2,
					List.of(new PaperField("序号", "", "1|2"), new PaperField("姓名", "", "王秀兰|李建国")), List.of()),
					new PaperRows("选票", "", 2, List.of(new PaperField("职务", "", "主席|镇长")), List
						.of(new PaperRows("候选人", "", 1, List.of(new PaperField("候选人姓名", "", "赵强")), List.of())))));

	@Test
	void textsRowsAndBlocksAreFilledWhereverTheyStand() throws IOException {
		byte[] template = docx((document) -> {
			paragraph(document, "{{会议", "名称}}通知");
			table(document, "序号", "姓名", "{{名单}}[序号]", "[姓名]代表");
			paragraph(document, "{{?选票}}");
			paragraph(document, "{{会议名称}}{{职务}}选票");
			table(document, "候选人", "赞成", "{{候选人}}[候选人姓名]", "");
			paragraph(document, "{{/选票}}");
			document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{地点}}");
		});
		Map<String, Object> data = Map.of("会议名称", "青山镇 & <第一次>会议", "名单",
				List.of(Map.of("序号", 1, "姓名", "王{{地点}}"), Map.of("序号", 2)), "选票",
				List.of(Map.of("职务", "主席", "候选人", List.of(Map.of("候选人姓名", "赵强"), Map.of("候选人姓名", "钱伟"))),
						Map.of("职务", "镇长", "候选人", List.of(Map.of("候选人姓名", "孙丽")))));
		String text = text(DocxTemplate.checked(template, FIELDS).fill(data));
		assertThat(text).isEqualTo("""
				青山镇 & <第一次>会议通知
				序号\t姓名
				1\t王{{地点}}代表
				2\t代表

				青山镇 & <第一次>会议主席选票
				候选人\t赞成
				赵强\t
				钱伟\t

				青山镇 & <第一次>会议镇长选票
				候选人\t赞成
				孙丽\t

				______""");
	}

	@Test
	@DisplayName("what is filled keeps the formatting around it: the Chinese font is not lost for the western one")
	void formattingStays() throws IOException {
		byte[] template = docx((document) -> {
			XWPFRun run = document.createParagraph().createRun();
			run.setFontFamily("仿宋_GB2312", XWPFRun.FontCharRange.eastAsia);
			run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
			run.setText("在{{地点}}召开{{会议名称}}。");
		});
		byte[] filled = DocxTemplate.checked(template, FIELDS).fill(FIELDS.samples());
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
			assertThat(document.getParagraphs().get(0).getText()).isEqualTo("在镇会堂召开青山镇第十九届人民代表大会第一次会议。");
			assertThat(document.getParagraphs().get(0).getRuns()).hasSize(5)
				.allMatch((run) -> "仿宋_GB2312".equals(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)));
		}
	}

	@Test
	void charactersNoXmlMayContainAreLeftOut() throws IOException {
		byte[] template = docx((document) -> paragraph(document, "{{地点}}"));
		assertThat(text(DocxTemplate.checked(template, FIELDS).fill(Map.of("地点", "镇\u0001会\uD83D堂\uFFFE𠮷"))))
			.startsWith("镇会堂𠮷");
	}

	@Test
	@DisplayName("a tag nobody knows is refused with the number and the text of its paragraph")
	void unknownTag() {
		assertThat(problems(docx((document) -> {
			paragraph(document, "关于召开会议的通知");
			paragraph(document, "请到{{地点}}参加{{会议名}}。");
		}))).containsExactly("第 2 段「请到{{地点}}参加{{会议名}}。」: 没有「{{会议名}}」这个标记，请对照标记说明");
	}

	@Test
	@DisplayName("a wrong tag in a table is refused with table, row and column")
	void unknownInTable() {
		assertThat(problems(docx((document) -> {
			table(document, "序号", "姓名", "{{名单}}[序号]", "[姓明]");
			table(document, "地点", "{{地方}}", "", "");
		}))).containsExactly("第 1 个表格第 2 行第 2 列「[姓明]」: 「名单」列表没有「姓明」这一栏",
				"第 2 个表格第 1 行第 2 列「{{地方}}」: 没有「{{地方}}」这个标记，请对照标记说明");
	}

	@Test
	@DisplayName("lists that are not closed, not opened, crossed, or open in the middle of a paragraph are refused with their place")
	void blocks() {
		assertThat(problems(docx((document) -> {
			paragraph(document, "{{?名单}}");
			paragraph(document, "{{姓名}}");
		}))).containsExactly("第 1 段「{{?名单}}」: 「{{?名单}}」没有对应的「{{/名单}}」");
		assertThat(problems(docx((document) -> paragraph(document, "完{{/名单}}"))))
			.containsExactly("第 1 段「完{{/名单}}」: 「{{/名单}}」前面没有对应的「{{?名单}}」");
		assertThat(problems(docx((document) -> paragraph(document, "{{?选票}}{{?候选人}}{{/选票}}{{/候选人}}"))))
			.anyMatch((problem) -> problem.contains("「候选人」应当先于「选票」结束"));
		assertThat(problems(docx((document) -> {
			paragraph(document, "名单：{{?名单}}");
			paragraph(document, "{{姓名}}");
			paragraph(document, "{{/名单}}");
		}))).containsExactly("第 1 段「名单：{{?名单}}」: 「{{?名单}}」和「{{/名单}}」不在同一段时，各自要单独成段");
		assertThat(problems(docx((document) -> paragraph(document, "{{名单}}"))))
			.containsExactly("第 1 段「{{名单}}」: 「名单」是列表，前后要成对写「{{?名单}}」和「{{/名单}}」，或者写在表格的一行里");
		assertThat(problems(docx((document) -> paragraph(document, "{{?地点}}有{{/地点}}"))))
			.anyMatch((problem) -> problem.contains("「地点」不是列表，不能成对使用"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{地点", "地点}}", "{{{地点}}", "{{}}", "{{ 地点 }}", "{{@地点}}", "{{+地点}}", "{{#地点}}", "{{*地点}}",
			"{{地点.bytes}}", "{{T(java.lang.Runtime).getRuntime().exec('x')}}", "${地点}{{地点.class}}" })
	@DisplayName("nothing but names is a tag: no expression, picture or inclusion, no half brace")
	void onlyNames(String text) {
		assertThat(problems(docx((document) -> paragraph(document, text)))).hasSize(1)
			.allMatch((problem) -> problem.startsWith("第 1 段"));
	}

	@Test
	@DisplayName("columns of a list are not mixed with other tags in its row")
	void mixedRow() {
		assertThat(problems(docx((document) -> table(document, "a", "b", "{{名单}}[序号]", "{{地点}}"))))
			.containsExactly("第 1 个表格第 2 行第 2 列「{{地点}}」: 列表「名单」的这一行只能用方括号写栏目，不能再写「{{地点}}」");
	}

	@Test
	void onlyADocxIsTaken() throws IOException {
		assertRefused(new byte[0], "template.empty");
		assertRefused("{{地点}}".getBytes(StandardCharsets.UTF_8), "template.not-docx");
		assertRefused(new byte[TemplateFile.MAX_BYTES + 1], "template.too-large");
		assertRefused(zip(Map.of("a.txt", new byte[1])), "template.not-docx");
		byte[] docx = docx((document) -> paragraph(document, "{{地点}}"));
		assertRefused(Arrays.copyOf(docx, docx.length / 2), "template.corrupt");
		assertRefused(with(docx, "word/document.xml", "<x"), "template.corrupt");
	}

	@Test
	@DisplayName("a .docm under the name .docx, and macros in any other way, are refused")
	void macros() throws IOException {
		byte[] docx = docx((document) -> paragraph(document, "{{地点}}"));
		assertRefused(with(docx, "word/vbaProject.bin", "x"), "template.macros");
		assertRefused(with(docx, "[Content_Types].xml",
				part(docx, "[Content_Types].xml").replace(
						"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
						"application/vnd.ms-word.document.macroEnabled.main+xml")),
				"template.macros");
	}

	@Test
	@DisplayName("what fetches, embeds or runs something is refused: links, objects, fields, entities")
	void nothingActive() throws IOException {
		byte[] docx = docx((document) -> paragraph(document, "{{地点}}"));
		String body = part(docx, "word/document.xml");
		assertRefused(with(docx, "word/embeddings/oleObject1.bin", "x"), "template.embedded");
		assertRefused(with(docx, "word/_rels/document.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r9\""
						+ " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
						+ " Target=\"http://example.org/a.png\" TargetMode=\"External\"/></Relationships>"),
				"template.external");
		assertRefused(with(docx, "word/document.xml", body.replace("<w:body>",
				"<w:body><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r>"
						+ "<w:r><w:instrText>TEXT \"/etc/passwd\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")),
				"template.field");
		assertRefused(
				with(docx, "word/document.xml",
						body.replace("<w:body>", "<w:body><w:p><w:fldSimple w:instr=\"DDEAUTO c:\\\\x\"/></w:p>")),
				"template.field");
		assertRefused(with(docx, "word/document.xml", body.replace("<w:body>", "<w:body><w:altChunk/>")),
				"template.active");
		assertRefused(
				with(docx, "word/document.xml",
						"<!DOCTYPE d [<!ENTITY a \"b\">]>" + body.substring(body.indexOf("?>") + 2)),
				"template.corrupt");
	}

	@Test
	void tagsWhereNothingIsFilledAreRefusedAndNotForgotten() throws IOException {
		byte[] docx = docx((document) -> paragraph(document, "地点"));
		byte[] boxed = with(docx, "word/document.xml", part(docx, "word/document.xml").replace("<w:body>",
				"<w:body><w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
						+ "<w:p><w:r><w:t>{{地点}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));
		assertThat(problems(boxed)).containsExactly("第 1 段「」: 这里的标记不会被填写，请移到正文、表格、页眉或者页脚");
		assertThat(problems(with(docx, "word/comments.xml", "<c>{{地点}}</c>"))).singleElement()
			.asString()
			.contains("word/comments.xml");
	}

	@Test
	@DisplayName("a file that unpacks to more than a document can be is refused before it is unpacked")
	void zipBomb() throws IOException {
		byte[] docx = docx((document) -> paragraph(document, "{{地点}}"));
		assertRefused(with(docx, "word/styles.xml", new byte[80 * 1024 * 1024]), "template.zip-bomb");
	}

	private static void assertRefused(byte[] content, String key) {
		assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> DocxTemplate.checked(content, FIELDS))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo(key));
	}

	private static List<String> problems(byte[] content) {
		try {
			DocxTemplate.checked(content, FIELDS);
			return List.of();
		}
		catch (TemplateRefused ex) {
			return ex.problems().stream().map((problem) -> problem.place() + ": " + problem.reason()).toList();
		}
	}

	private static byte[] docx(Consumer<XWPFDocument> content) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			content.accept(document);
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void paragraph(XWPFDocument document, String... runs) {
		XWPFParagraph paragraph = document.createParagraph();
		for (String run : runs) {
			paragraph.createRun().setText(run);
		}
	}

	private static void table(XWPFDocument document, String... cells) {
		XWPFTable table = document.createTable(cells.length / 2, 2);
		for (int i = 0; i < cells.length; i++) {
			table.getRow(i / 2).getCell(i % 2).setText(cells[i]);
		}
	}

	private static String text(byte[] docx) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
			String body = document.getBodyElements()
				.stream()
				.map(DocxTemplateTest::text)
				.collect(Collectors.joining("\n"));
			return body + document.getFooterList()
				.stream()
				.map((footer) -> "\n" + footer.getText().strip())
				.collect(Collectors.joining());
		}
	}

	private static String text(IBodyElement element) {
		return (element instanceof XWPFTable table) ? table.getText() : ((XWPFParagraph) element).getText();
	}

	private static byte[] with(byte[] docx, String name, String content) throws IOException {
		return with(docx, name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] with(byte[] docx, String name, byte[] content) throws IOException {
		Map<String, byte[]> parts = parts(docx);
		parts.put(name, content);
		return zip(parts);
	}

	private static String part(byte[] docx, String name) throws IOException {
		return new String(parts(docx).get(name), StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> parts(byte[] docx) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return out.toByteArray();
	}

}
