package cn.township.congress.service.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.township.congress.service.sheet.Workbooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentCheckTest {

	private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R' };

	private static final byte[] JPG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F',
			0 };

	private static void refused(String name, byte[] bytes, String key) {
		assertThatExceptionOfType(AttachmentRefused.class).isThrownBy(() -> ContentCheck.check(name, bytes))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key))
			.withMessageContaining("请");
	}

	@Test
	@DisplayName("按内容认出可以上传的六种文件")
	void acceptsSixTypesByContent() throws IOException {
		assertThat(ContentCheck.check("扫描件.PDF", PDF).type()).isEqualTo(FileType.PDF);
		assertThat(ContentCheck.check("照片.jpeg", JPG).type()).isEqualTo(FileType.JPG);
		assertThat(ContentCheck.check("图.png", PNG).type()).isEqualTo(FileType.PNG);
		assertThat(ContentCheck.check("表.xlsx", Workbooks.xlsx(Workbooks.row("姓名"))).type()).isEqualTo(FileType.XLSX);
		assertThat(ContentCheck.check("文.docx", zip("[Content_Types].xml", "word/document.xml")).type())
			.isEqualTo(FileType.DOCX);
		assertThat(ContentCheck.check("公文.ofd", zip("OFD.xml", "Doc_0/Document.xml")).type()).isEqualTo(FileType.OFD);
	}

	@Test
	@DisplayName("PDF 改名为 .jpg 被拒绝，并说明内容是什么")
	void refusesRenamedPdf() {
		refused("答复.jpg", PDF, "attachment.name-differs");
		assertThatExceptionOfType(AttachmentRefused.class).isThrownBy(() -> ContentCheck.check("答复.jpg", PDF))
			.withMessageContaining("内容是 PDF")
			.withMessageContaining(".jpg");
		refused("没有扩展名", PDF, "attachment.name-differs");
	}

	@Test
	@DisplayName("网页、SVG、脚本不能上传，改了扩展名也不行")
	void refusesActiveContent() {
		refused("a.png", "<!DOCTYPE html><html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
				"attachment.active");
		refused("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.UTF_8),
				"attachment.active");
		refused("a.png",
				"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
				"attachment.active");
		refused("a.pdf", "plain text".getBytes(StandardCharsets.UTF_8), "attachment.other-type");
		refused("a.exe", new byte[] { 'M', 'Z', 0, 0, 1 }, "attachment.other-type");
	}

	@Test
	@DisplayName("带宏的文档、普通压缩包、旧 Office 文件、加密文件不能上传")
	void refusesMacrosAndContainers() throws IOException {
		refused("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "attachment.macros");
		refused("a.docx", zip("a.txt"), "attachment.other-type");
		refused("a.docx", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
				(byte) 0xE1, 0 }, "attachment.old-office");
	}

	@Test
	@DisplayName("藏在 docx 里的压缩炸弹被拒绝")
	void refusesZipBombInsideDocument() {
		refused("a.docx", Workbooks.bomb(150, "[Content_Types].xml", "word/document.xml"), "attachment.zip-bomb");
	}

	@Test
	@DisplayName("空文件、超过 20 MB 的文件、截断的文件被拒绝")
	void refusesEmptyLargeAndCorrupt() throws IOException {
		refused("a.pdf", new byte[0], "attachment.empty");
		refused("a.pdf", Arrays.copyOf(PDF, ContentCheck.MAX_BYTES + 1), "attachment.too-large");
		byte[] good = Workbooks.xlsx(Workbooks.row("姓名"));
		refused("a.xlsx", Arrays.copyOf(good, good.length / 3), "attachment.corrupt");
	}

	@ParameterizedTest
	@CsvSource({ "C:\\Users\\张三\\答复.pdf,答复.pdf", "../../etc/答复.pdf,答复.pdf", "'答\r\n复\u202Efdp.pdf',答复fdp.pdf",
			".答复.pdf,答复.pdf", "'a<b>:\"c.pdf',a_b___c.pdf" })
	@DisplayName("文件名去掉路径、控制字符和方向符")
	void cleansFileName(String raw, String clean) {
		assertThat(ContentCheck.check(raw, PDF).name()).isEqualTo(clean);
	}

	@Test
	@DisplayName("过长的文件名截短但保留扩展名，不拆开生僻字")
	void shortensLongName() {
		String name = ContentCheck.check("𠮷".repeat(300) + ".pdf", PDF).name();
		assertThat(name).endsWith("𠮷.pdf");
		assertThat(name.codePointCount(0, name.length())).isEqualTo(100);
	}

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

}
