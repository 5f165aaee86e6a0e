package cn.township.congress.service.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PaperTest {

	private static final PaperTable PAPER = PaperTable.titled("代表结构统计表")
		.subtitle("青山县　2026年11月22日")
		.inLandscape()
		.head(List.of(new Head("乡镇", 1, 2), new Head("性别", 2, 1), new Head("平均年龄", 1, 2)))
		.head(List.of(Head.of("男"), Head.of("女")))
		.rows(List.of(List.of(Cell.text("柳溪镇"), Cell.number(31), Cell.share("45.2%"), Cell.middle("47.3")),
				List.of(Cell.text("=1+1"), Cell.number(27), Cell.share("—"), Cell.middle("")),
				List.of(Cell.text("合计").over(2, 1), Cell.share("100%").over(2, 1))))
		.footer("填表人：　　　　审核人：");

	@Test
	void writesWordWithMergedHeadsAndNumberedPages() throws IOException, InvalidFormatException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word(PAPER)))) {
			assertThat(document.getParagraphs()).extracting((paragraph) -> paragraph.getText())
				.containsExactly("代表结构统计表", "青山县　2026年11月22日", "填表人：　　　　审核人：");
			assertThat(document.getParagraphs().get(0).getRuns().get(0).getCTR().xmlText()).contains("方正小标宋简体");
			XWPFTable table = document.getTables().get(0);
			assertThat(texts(table, 0)).containsExactly("乡镇", "性别", "平均年龄");
			assertThat(texts(table, 1)).containsExactly("", "男", "女", "");
			assertThat(texts(table, 2)).containsExactly("柳溪镇", "31", "45.2%", "47.3");
			assertThat(texts(table, 4)).containsExactly("合计", "100%");
			assertThat(table.getRow(0).getCell(1).getCTTc().getTcPr().getGridSpan().getVal().intValue()).isEqualTo(2);
			assertThat(table.getRow(0).getCell(0).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.RESTART);
			assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.CONTINUE);
			assertThat(table.getRow(1).isRepeatHeader()).isTrue();
			assertThat(table.getRow(2).isRepeatHeader()).isFalse();
			assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE");
			assertThat(new String(document.getPackage()
				.getPart(PackagingURIHelper.createPartName("/word/fontTable.xml"))
				.getInputStream()
				.readAllBytes(), StandardCharsets.UTF_8)).contains("altName");
		}
	}

	@Test
	void writesAWorkbookWithMergedHeadsAndNumbersToCalculateWith() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet(PAPER)))) {
			XSSFSheet sheet = workbook.getSheet("代表结构统计表");
			assertThat(sheet.getMergedRegions()).extracting(CellRangeAddress::formatAsString)
				.contains("A1:D1", "A2:D2", "A3:A4", "B3:C3", "D3:D4", "A7:B7", "C7:D7", "A8:D8");
			assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("性别");
			assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("女");
			assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(31);
			assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(0.452);
			assertThat(sheet.getRow(5).getCell(0).getCellType()).isEqualTo(CellType.STRING);
			assertThat(sheet.getRow(5).getCell(2).getStringCellValue()).isEqualTo("—");
			assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
			assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
			assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
		}
	}

	@Test
	void refusesRowsThatDoNotFill() {
		PaperTable ragged = PaperTable.titled("表").head("甲", "乙").rows(List.of(List.of(Cell.text("一"))));
		assertThatIllegalArgumentException().isThrownBy(() -> word(ragged));
		PaperTable tall = PaperTable.titled("表").rows(List.of(List.of(Cell.text("一").over(1, 2))));
		assertThatIllegalArgumentException().isThrownBy(() -> sheet(tall));
	}

	private static List<String> texts(XWPFTable table, int row) {
		return table.getRow(row).getTableCells().stream().map(XWPFTableCell::getText).toList();
	}

	private static byte[] word(PaperTable table) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordPaper.write(table, out);
		keep("paper.docx", out);
		return out.toByteArray();
	}

	private static byte[] sheet(PaperTable table) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetPaper.write(table, out);
		keep("paper.xlsx", out);
		return out.toByteArray();
	}

	/** To be looked at. */
	private static void keep(String name, ByteArrayOutputStream out) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "papers"));
		Files.write(folder.resolve(name), out.toByteArray());
	}

}
