package cn.township.congress.service.shared;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTest {

	@ParameterizedTest
	@CsvSource({ "张三,zhangsan,zs", "欧阳修,ouyangxiu,oyx", "单雄信,shanxiongxin,sxx", "曾国,zengguo,zg", "仇英,qiuying,qy",
			"解放,xiefang,xf", "查理,zhali,zl", "盖文,gewen,gw", "区大海,oudahai,odh", "尉迟恭,yuchigong,ycg", "吕布,lvbu,lb",
			"任盈盈,renyingying,ryy", "华罗庚,hualuogeng,hlg" })
	@DisplayName("多音的姓按姓氏读音，复姓两个音节")
	void readsSurnameAsSurname(String name, String full, String initials) {
		assertThat(Pinyin.full(name)).isEqualTo(full);
		assertThat(Pinyin.initials(name)).isEqualTo(initials);
	}

	@ParameterizedTest
	@CsvSource({ "张𠮷三,zhangsan", "'',''", "阿依古丽·买买提,ayigulimaimaiti", "😀李,li", "Ａ,''", "李A4,lia4" })
	@DisplayName("没有读音的字略过，不报错")
	void skipsWhatHasNoReading(String name, String full) {
		assertThat(Pinyin.full(name)).isEqualTo(full);
	}

}
