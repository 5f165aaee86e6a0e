package cn.township.congress.service.paper;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.township.congress.service.document.DocxTemplate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The templates that come with the product: a county may download one, change nothing and
 * send it back.
 */
class OfficialTemplateTest {

	private static final Set<String> TWO_PAGES = Set.of("NOTICE", "OBSERVER_NOTICE", "HAND_OVER_SHEET",
			"INTERPELLATION");

	@ParameterizedTest
	@MethodSource("kinds")
	void eachIsOneACountyCouldSend(PaperKind kind) {
		DocxTemplate.checked(OfficialTemplate.of(kind), kind.fields());
	}

	@Test
	@DisplayName("LibreOffice opens every paper filled with samples: no tag left, Chinese text, as many pages as it should have")
	void officeOpensThem(@TempDir Path directory) throws Exception {
		Map<String, byte[]> papers = new LinkedHashMap<>();
		for (PaperKind kind : PaperKind.templates()) {
			papers.put(kind.name(),
					DocxTemplate.trusted(OfficialTemplate.of(kind), kind.fields()).fill(kind.fields().samples()));
		}
		String keep = System.getProperty("congress.papers");
		Map<String, List<String>> pages = Office.pages(papers, (keep != null) ? Path.of(keep) : directory);
		pages.forEach((name, texts) -> {
			String text = String.join("\n", texts);
			assertThat(text).as(name)
				.doesNotContain("{{", "}}", "[姓名")
				.contains("柳溪镇")
				.containsPattern("\\p{IsHan}{6}");
			assertThat(texts).as(name).hasSize(TWO_PAGES.contains(name) ? 2 : 1);
		});
	}

	static List<PaperKind> kinds() {
		return PaperKind.templates();
	}

}
