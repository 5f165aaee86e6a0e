package cn.township.congress.service.deputy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.sheet.PreviewRow;
import cn.township.congress.service.sheet.RowKind;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("代表名单")
class DeputyListTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DeputyList list;

	@Autowired
	private DeputyQueries deputies;

	@Autowired
	private DeputyExport export;

	@Autowired
	private RosterImports imports;

	@Autowired
	private CurrentUser currentUser;

	private RosterTown town;

	@BeforeEach
	void townWithFourDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
	}

	@Test
	@DisplayName("按选区排列；按姓名、全拼、首字母、证号和各项条件都能找到")
	void isFoundByNamePinyinInitialsAndFacts() {
		assertThat(names(null, null)).containsExactly("张䶮", "李四", "王五", "欧阳修");
		for (String words : List.of("欧阳修", "阳修", "ouyangx", "OYX", "A4")) {
			assertThat(names(words, null)).as(words).containsExactly("欧阳修");
		}
		assertThat(names("100%", null)).isEmpty();
		assertThat(names(null, Sex.FEMALE)).containsExactly("李四");
	}

	@Test
	@DisplayName("逐页翻到底再翻回来，每人恰好出现一次")
	void everyDeputyAppearsOnceInEitherDirection() {
		StringBuilder csv = new StringBuilder(RosterTown.HEAD);
		for (int i = 0; i < 26; i++) {
			csv.append("甲").append("一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳".charAt(i));
			csv.append(",男,汉族,1978-05,选区").append(i / 3).append(",B").append(i).append(",,,\n");
		}
		RosterTown large = RosterTown.in(this.context, 30);
		large.store(csv.toString(), 26);
		for (boolean byName : new boolean[] { false, true }) {
			DeputyFilter filter = new DeputyFilter(DeputySet.IN_OFFICE, null, null, null, null, null, byName, null,
					null);
			List<String> forward = new ArrayList<>();
			List<String> backward = new ArrayList<>();
			large.as(() -> {
				Slice<DeputyRow> slice = find(filter, new SliceRequest(null, null, 10), forward, forward.size());
				while (slice.next() != null) {
					slice = find(filter, new SliceRequest(slice.next(), null, 10), forward, forward.size());
				}
				while (slice.previous() != null) {
					slice = find(filter, new SliceRequest(null, slice.previous(), 10), backward, 0);
				}
				return true;
			});
			assertThat(forward).hasSize(26).doesNotHaveDuplicates();
			assertThat(backward).isEqualTo(forward.subList(0, 20));
		}
	}

	@Test
	@DisplayName("伪造的翻页位置按没有这一页处理")
	void madeUpKeyNamesNoPage() {
		DeputyFilter filter = DeputyFilter.of(DeputySet.IN_OFFICE);
		for (String key : List.of("x_1_2", "1_2", "_")) {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.town.as(() -> this.list.find(filter, new SliceRequest(key, null, 20), 4)));
		}
	}

	@Test
	@DisplayName("在任人数与名额，各组人数与列出的行数相等")
	void countsAgreeWithRows() {
		this.town.as(() -> {
			assertThat(this.list.standing(null, null)).isEqualTo(new DeputyList.Standing(4, 6));
			DeputyFilter filter = DeputyFilter.of(DeputySet.IN_OFFICE);
			this.list.counts(filter)
				.forEach((set, count) -> assertThat(this.list.all(DeputyFilter.of(set))).as(set.name())
					.hasSize(Math.toIntExact(count)));
			return true;
		});
	}

	@Test
	@DisplayName("乡镇只看到自己的代表，县看得到各乡镇的；电话、身份证号、住址和出生日对谁都先隐去")
	void everybodySeesPersonalDataMasked() {
		long id = this.town.as(() -> this.list.all(DeputyFilter.of(DeputySet.IN_OFFICE)).get(0).id());
		assertThat(this.town.as(() -> this.deputies.detail(id).head().phone())).isEqualTo("138****8000");
		this.currentUser.as(TestActors.county(), () -> {
			assertThat(this.deputies.detail(id).head().phone()).isEqualTo("138****8000");
			return true;
		});
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.currentUser.as(TestActors.clerk(TestActors.LIUXI), () -> this.deputies.detail(id)));
	}

	@Test
	@DisplayName("导出的名册再导入，全部不变；公式样的文字仍是文字")
	void exportCanBeImportedAgain() throws IOException {
		byte[] exported = this.town.as(() -> export(DeputyFilter.of(DeputySet.IN_OFFICE)));
		long batch = this.town.preview("导出.xlsx", exported);
		this.town.as(() -> {
			assertThat(this.imports.preview(batch).notices()).isEmpty();
			assertThat(this.imports.preview(batch).rows()).hasSize(4)
				.extracting(PreviewRow::kind)
				.containsOnly(RowKind.UNCHANGED);
			return true;
		});
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
			Cell cell = workbook.getSheetAt(0).getRow(3).getCell(9);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getStringCellValue()).isEqualTo("=cmd|'/C calc'!A0");
		}
	}

	@Test
	@DisplayName("导出的名册没有电话、身份证号和住址，县的多乡镇一列")
	void exportHoldsNoPersonalData() throws IOException {
		DeputyFilter filter = new DeputyFilter(DeputySet.IN_OFFICE, null, this.town.unit().value(), null, null, null,
				false, null, null);
		byte[] exported = this.currentUser.as(TestActors.county(), () -> export(filter));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
			List<String> heads = new ArrayList<>();
			workbook.getSheetAt(0).getRow(2).forEach((cell) -> heads.add(cell.getStringCellValue()));
			assertThat(heads).startsWith("乡镇", "姓名").doesNotContain("联系电话", "身份证号");
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(6);
		}
	}

	private byte[] export(DeputyFilter filter) {
		try {
			return this.export.write(filter);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> names(String words, Sex sex) {
		DeputyFilter filter = new DeputyFilter(DeputySet.IN_OFFICE, words, null, null, sex, null, false, null, null);
		return this.town.as(() -> this.list.all(filter).stream().map(DeputyRow::name).toList());
	}

	private Slice<DeputyRow> find(DeputyFilter filter, SliceRequest request, List<String> names, int at) {
		Slice<DeputyRow> slice = this.list.find(filter, request, 26);
		names.addAll(at, slice.rows().stream().map(DeputyRow::name).toList());
		return slice;
	}

}
