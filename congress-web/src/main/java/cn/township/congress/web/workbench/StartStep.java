package cn.township.congress.web.workbench;

import java.util.List;

import cn.township.congress.service.indicator.FirstSteps;

/**
 * One of the steps by which a township begins.
 *
 * @param label what to do
 * @param why what it is needed for
 * @param href where it is done
 */
record StartStep(String label, String why, String href, boolean done) {

	static List<StartStep> of(FirstSteps steps) {
		return List.of(new StartStep("录入届次", "届、名额、选举日期和历次会议的起止日期；建议的编号和答复期限都由此推算", "/sessions", steps.term()),
				new StartStep("录入承办单位", "镇政府各办公室、站所和派驻机构；建议交办给它们", "/agencies", steps.agencies()),
				new StartStep("导入代表名册", "直接用手头的 Excel 名册，先预览再确认，可以撤销", "/deputies/import", steps.deputies()),
				new StartStep("登记第一件建议", "按代表填写的纸质建议表录入，扫描件附在后面", "/suggestions/new", steps.suggestions()));
	}

}
