package cn.township.congress.service.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.session.PrintAgenda;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("会议材料")
class SessionPapersTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PaperQueries papers;

	private PaperTown town;

	@BeforeEach
	void found() {
		this.town = PaperTown.in(this.context);
	}

	@Test
	@DisplayName("LibreOffice 打开会议的全部材料：没有剩下的标记，页数合适，句子和数字对得上")
	void officeOpensThePapersOfASession(@TempDir Path directory) throws Exception {
		Map<String, byte[]> files = new LinkedHashMap<>();
		Map<String, PaperEntry> entries = new LinkedHashMap<>();
		for (PaperEntry entry : list().entries()) {
			String name = "%02d-%s-%d".formatted(files.size() + 1, entry.kind(), entry.id() - this.town.base());
			files.put(name, print(entry));
			entries.put(name, entry);
		}
		files.put("50-PRESIDIUM_NOTICE", meeting("notice", 5));
		files.put("51-MEETING_SIGN_IN", meeting("sign-in", 5));
		files.put("52-MEETING_SCRIPT", meeting("script", 5));
		files.put("53-PRESIDIUM_ITEMS", meeting("items", 5));
		files.put("54-PRESIDIUM_MINUTES", meeting("minutes", 5));
		String keep = System.getProperty("congress.papers");
		Map<String, List<String>> pages = Office.pages(files, (keep != null) ? Path.of(keep) : directory);
		Map<String, String> texts = new LinkedHashMap<>();
		pages.forEach((name, texted) -> {
			String text = String.join("\n", texted).replaceAll("[\\s\u3000]+", "");
			texts.put(name.replaceAll("^[0-9]+-", ""), text);
			assertThat(text).as(name).doesNotContain("{{", "}}", "[").contains("柳溪镇").containsPattern("\\p{IsHan}{6}");
		});
		assertThat(pages.get("01-NOTICE-0")).hasSize(3);
		assertThat(pages.keySet()).filteredOn((name) -> name.contains("BALLOT"))
			.hasSize(2)
			.allSatisfy((name) -> assertThat(pages.get(name)).as(name).hasSize(1));
		assertThat(texts.get("SCRIPT-0")).contains("应到代表60名（其中暂停执行职务1名），请假2名，缺席1名，实到56名，符合法定人数")
			.contains("应到代表60名，请假____名，缺席____名，实到____名，达到40名，符合法定人数")
			.contains("赞成54票，反对1票，弃权1票，通过");
		assertThat(texts.get("ROSTER-0")).contains("共60名").contains("暂停");
		assertThat(texts.get("NOTICE-0")).contains("请于2026年3月5日8时30分到柳溪镇人民政府三楼会议室报到");
		assertThat(texts.get("AGENDA-0")).contains("（2026年3月5日预备会议通过）").contains("六、其他");
		assertThat(texts.get("PRESIDIUM_LIST-0")).contains("主席团成员（10名");
		assertThat(texts.get("BALLOT-1")).contains("按姓氏笔画排列").contains("裁切线");
		assertThat(texts.get("ELECTION_RESULT-2")).contains("当选副镇长：王秀兰、马海龙。").contains("31票以上始得当选");
		assertThat(texts.get("COUNT_SHEET-1")).contains("（另选人）");
		assertThat(texts.get("VOTE_RESULT-2")).contains("未通过");
		assertThat(texts.get("OATH-0")).contains("社会主义现代化强国努力奋斗");
		assertThat(texts.get("PRESIDIUM_MINUTES")).contains("应到主席团成员9名，请假1名").contains("镇人大办公室");
		assertThat(entries.get("01-NOTICE-0").isReady()).isTrue();
	}

	@Test
	@DisplayName("选票上候选人按姓氏笔画排列，退出的不列，每名候选人有赞成、反对、弃权，可以另选他人（地方组织法第二十八条）")
	void ballotInStrokeOrder() throws IOException {
		String ballot = Docx.text(election("ballot", 1));
		List<String> names = List.of(name(22), name(21));
		assertThat(ballot.indexOf(names.get(0))).isPositive().isLessThan(ballot.indexOf(names.get(1)));
		assertThat(ballot).doesNotContain(name(23)).contains("赞成\t反对\t弃权").contains("另选他人");
	}

	@Test
	@DisplayName("没有数据的材料打印空白，不报错")
	void blanksWhereNothingIsKnown() throws IOException {
		PaperTown empty = PaperTown.emptyIn(this.context);
		this.town = empty;
		for (PaperEntry entry : list().entries()) {
			assertThat(Docx.text(print(entry))).as(entry.name()).doesNotContain("{{", "null");
		}
		assertThat(Docx.text(course("notice"))).contains("在______召开");
		for (String key : List.of("notice", "sign-in", "items", "minutes", "script")) {
			assertThat(Docx.text(meeting(key, 5))).as(key).doesNotContain("{{", "null");
		}
		assertThat(list().of(PaperStage.BEFORE)).filteredOn((entry) -> entry.kind() == PaperKind.NOTICE)
			.singleElement()
			.satisfies((entry) -> assertThat(entry.missing()).isEqualTo("还没有填写会议地点"));
	}

	@Test
	@DisplayName("请假事由和电话号码不印出来")
	void personalDataStaysWhereItIs() throws IOException {
		assertThat(Docx.text(course("leave"))).doesNotContain("外出务工")
			.contains(this.town.one("SELECT name FROM person WHERE id = :B + 4", String.class));
		assertThat(Docx.text(course("roster"))).doesNotContain("电话");
	}

	@Test
	@DisplayName("会议材料包按顺序编号，文件名是中文")
	void bundle() throws IOException {
		PaperFile all = this.town.as(this.town.clerk(), () -> this.papers.all(this.town.base()));
		assertThat(all.name()).isEqualTo("柳溪镇第十九届人民代表大会第一次会议会议材料包");
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all.content()), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				assertThat(Docx.text(zip.readAllBytes())).isNotBlank();
			}
		}
		assertThat(names).startsWith("01 会议通知.docx", "02 列席通知.docx", "03 会议议程.docx", "04 会议日程.docx")
			.contains("15 镇长选票.docx")
			.hasSize((int) list().ready())
			.isSorted();
	}

	@Test
	@DisplayName("别的乡镇的材料打不开")
	void foreignTown() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.town.as(TestActors.clerk(TestActors.SHIMEN),
				() -> this.papers.paper(PaperSubject.COURSE, "notice", this.town.base())));
		assertThat(this.town.as(this.town.clerk(), () -> this.papers.paper(PaperSubject.COURSE, "nothing", 1)))
			.isEmpty();
	}

	@Test
	@DisplayName("打印议程后记下时间，议程编号从此不变")
	void printingTheAgenda() {
		PrintAgenda print = this.context.getBean(PrintAgenda.class);
		this.town.as(this.town.clerk(), () -> {
			print.execute(this.town.base());
			return true;
		});
		assertThat(
				this.town.one("SELECT agenda_printed_at IS NOT NULL FROM session_course WHERE id = :B", Boolean.class))
			.isTrue();
	}

	private PaperList list() {
		return this.town.as(this.town.clerk(), () -> this.papers.list(this.town.base()));
	}

	private byte[] print(PaperEntry entry) {
		return this.town.as(this.town.clerk(), () -> switch (entry.kind().subject()) {
			case VOTE -> this.papers.vote(entry.id());
			case RESOLUTION -> this.papers.act(entry.id());
			default -> this.papers.paper(entry.kind().subject(), entry.kind().key(), entry.id()).orElseThrow();
		}).content();
	}

	private byte[] course(String key) {
		return paper(PaperSubject.COURSE, key, 0);
	}

	private byte[] meeting(String key, int number) {
		return paper(PaperSubject.MEETING, key, number);
	}

	private byte[] election(String key, int number) {
		return paper(PaperSubject.ELECTION, key, number);
	}

	private byte[] paper(PaperSubject subject, String key, int number) {
		return this.town.as(this.town.clerk(),
				() -> this.papers.paper(subject, key, this.town.base() + number).orElseThrow().content());
	}

	/** As the papers space it. */
	private String name(int number) {
		return PaperWords.spaced(this.town.one("SELECT name FROM person WHERE id = :B + " + number, String.class));
	}

}
