package cn.township.congress.web.journey;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("有错的代表名册不导入")
class RefusedImportJourneyTest {

	@Test
	@DisplayName("每个错误说明行、列和原因，一行也不导入，可下载带错误说明的表")
	void oneWrongCellRefusesTheWholeFile(Visitor visitor) {
		visitor.logIn(DemoAccount.of("clerk", "石门镇")).open("/deputies/import");
		visitor.field("花名册文件")
			.setInputFiles(Rosters.of("石门镇代表名册.xlsx", "石门镇第十九届人民代表大会代表名册", List.of(
					List.of("吴错行", "男", "汉族", "1988年13月", "群众", "高中", "农民", "农民", "没有这个选区", "SM0901", "10055509001"),
					List.of("郑对行", "女", "汉族", "1985年5月", "群众", "大专", "农民", "农民", "没有这个选区", "SM0902", "10055509002"))));
		visitor.press("上传并预览")
			.sees("第 3 行")
			.sees("1988年13月")
			.sees("下载带错误说明的表")
			.doesNotSee("确认导入：")
			.picture("deputy-import-refused")
			.phonePicture("deputy-import-refused")
			.isAccessible();
		visitor.open("/deputies?q=郑对行").sees("没有符合条件的代表");
	}

}
