package cn.township.congress.service.deputy;

import java.util.List;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.service.sheet.Choice;
import org.jspecify.annotations.Nullable;

/** The words of the register of deputies (代表登记表) and what people write for them. */
final class Labels {

	private static final List<String> ETHNICITIES = List.of("汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族",
			"朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族",
			"东乡族", "纳西族", "景颇族", "柯尔克孜族", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族",
			"塔吉克族", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族", "赫哲族", "门巴族",
			"珞巴族", "基诺族", "穿青人", "未识别民族");

	private static final List<String> PARTIES = List.of("中共党员", "中共预备党员", "共青团员", "民革党员", "民盟盟员", "民建会员", "民进会员",
			"农工党党员", "致公党党员", "九三学社社员", "台盟盟员", "无党派人士", "群众");

	private static final List<String> EDUCATION = List.of("研究生", "大学本科", "大专", "中专", "技校", "高中", "初中", "小学", "其他");

	private static final List<String> OCCUPATIONS = SettingKey.COMPOSITION_OCCUPATIONS.allowed().options();

	/** Members of the Communist Party, on probation too. */
	static final List<String> CPC = List.of("中共党员", "中共预备党员");

	/** The eight democratic parties. */
	static final List<String> DEMOCRATIC = List.of("民革党员", "民盟盟员", "民建会员", "民进会员", "农工党党员", "致公党党员", "九三学社社员", "台盟盟员");

	/** Occupations at the grass roots: workers, farmers, professionals. */
	static final List<String> FRONTLINE = List.of("工人", "农民工", "农民", "专业技术人员", "教师", "医务人员");

	/** Whatever else somebody does. */
	static final String OTHER = "其他";

	private Labels() {
	}

	static String of(Sex sex) {
		return (sex == Sex.MALE) ? "男" : "女";
	}

	static @Nullable String yesNo(@Nullable Boolean value) {
		return (value == null) ? null : value ? "是" : "否";
	}

	static Choice<Sex> sex() {
		return Choice.of(List.of(Sex.MALE, Sex.FEMALE), Labels::of)
			.also(Sex.MALE, "男性", "m", "male")
			.also(Sex.FEMALE, "女性", "f", "female");
	}

	static Choice<String> ethnicity() {
		Choice<String> choice = words(ETHNICITIES).also("未识别民族", "其他");
		for (String name : ETHNICITIES) {
			if (name.endsWith("族") && name.length() > 1) {
				choice = choice.also(name, name.substring(0, name.length() - 1));
			}
		}
		return choice;
	}

	static Choice<String> party() {
		return words(PARTIES).also("中共党员", "党员", "中国共产党党员", "中共", "共产党员")
			.also("中共预备党员", "预备党员")
			.also("共青团员", "团员")
			.also("民革党员", "民革")
			.also("民盟盟员", "民盟")
			.also("民建会员", "民建")
			.also("民进会员", "民进")
			.also("农工党党员", "农工党")
			.also("致公党党员", "致公党")
			.also("九三学社社员", "九三学社")
			.also("台盟盟员", "台盟")
			.also("无党派人士", "无党派", "无党派民主人士")
			.also("群众", "无", "普通公民", "非党员");
	}

	static Choice<String> education() {
		return words(EDUCATION).also("研究生", "硕士", "博士", "硕士研究生", "博士研究生")
			.also("大学本科", "本科", "大学", "学士")
			.also("大专", "专科", "大学专科", "高职")
			.also("中专", "中等专科", "中师", "职高", "职业高中")
			.also("技校", "技工学校")
			.also("高中", "普通高中")
			.also("初中", "初中及以下")
			.also("小学", "小学及以下");
	}

	static Choice<String> occupation() {
		return words(OCCUPATIONS).also("工人", "一线工人")
			.also("农民工", "进城务工人员", "务工人员")
			.also("农民", "一线农民", "村民", "种植户", "养殖户")
			.also("专业技术人员", "专技人员", "技术人员", "知识分子")
			.also("党政干部", "干部", "党政领导干部", "机关干部", "公务员")
			.also("村(社区)干部", "村干部", "社区干部", "村社干部", "村(居)干部", "村、社区干部")
			.also("企业负责人", "企业家", "企业管理人员", "企业主")
			.also("国有企业负责人", "国企负责人", "国有企业管理人员", "国有企业")
			.also("非公企业负责人", "非公有制企业负责人", "民营企业负责人", "民营企业家", "私营企业主", "非公企业")
			.also("个体工商户", "个体户", "个体", "个体经营者")
			.also("教师", "教育工作者")
			.also("医务人员", "医生", "护士")
			.also("军人", "武警", "解放军", "民兵");
	}

	private static Choice<String> words(List<String> words) {
		return Choice.of(words, String::toString);
	}

}
