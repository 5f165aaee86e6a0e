package cn.township.congress.service.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * Pinyin of person names, for searching by typing: 欧阳修 is "ouyangxiu" and "oyx". The
 * surname is read as a surname (单 shan, 曾 zeng); characters without a known reading are
 * left out.
 */
public final class Pinyin {

	private static final Map<String, String> COMPOUND = readings("""
			欧阳 ou yang,上官 shang guan,司马 si ma,诸葛 zhu ge,尉迟 yu chi,长孙 zhang sun,宇文 yu wen,单于 chan yu,
			万俟 mo qi,澹台 tan tai,皇甫 huang fu,司徒 si tu,司空 si kong,夏侯 xia hou,令狐 ling hu,慕容 mu rong,
			东方 dong fang,公孙 gong sun,端木 duan mu,轩辕 xuan yuan,南宫 nan gong,西门 xi men,独孤 du gu,
			呼延 hu yan,申屠 shen tu,太史 tai shi,闻人 wen ren,钟离 zhong li,鲜于 xian yu,宗政 zong zheng,
			濮阳 pu yang,淳于 chun yu,拓跋 tuo ba,百里 bai li,东郭 dong guo,公冶 gong ye""");

	private static final Map<String, String> SURNAMES = readings("""
			单 shan,曾 zeng,仇 qiu,解 xie,查 zha,盖 ge,区 ou,朴 piao,任 ren,华 hua,宁 ning,燕 yan,翟 zhai,
			乐 yue,缪 miao,纪 ji,冼 xian,逄 pang,卜 bu,召 shao,覃 qin,种 chong,秘 bi,黑 he,员 yun,祭 zhai,
			尹 yin,臧 zang,长 zhang,繁 po,藏 zang,尉 wei,樊 fan,车 che,沈 shen,石 shi,曲 qu,柏 bai,
			万 wan,洗 xian,贾 jia,葛 ge,句 gou,能 nai,参 shen,折 she,哈 ha,郗 xi,郇 xun,隗 wei,訾 zi,
			撒 sa,佴 nai,都 du,行 xing,重 chong,占 zhan,盛 sheng,俞 yu,阚 kan,黄 huang,吕 lv,应 ying""");

	private static final HanyuPinyinOutputFormat FORMAT = format();

	private Pinyin() {
	}

	/** All syllables together, lower case, ü as v. */
	public static String full(String name) {
		return join(name, Function.identity());
	}

	/** First letters of the syllables. */
	public static String initials(String name) {
		return join(name, (syllable) -> syllable.substring(0, 1));
	}

	private static String join(String name, Function<String, String> part) {
		return syllables(name.strip()).map(part).collect(Collectors.joining());
	}

	private static Stream<String> syllables(String name) {
		return surname(name, 2, COMPOUND).or(() -> surname(name, 1, SURNAMES)).orElseGet(() -> givenName(name));
	}

	private static Optional<Stream<String>> surname(String name, int length, Map<String, String> readings) {
		if (name.length() < length || !readings.containsKey(name.substring(0, length))) {
			return Optional.empty();
		}
		Stream<String> surname = Arrays.stream(readings.get(name.substring(0, length)).split(" "));
		return Optional.of(Stream.concat(surname, givenName(name.substring(length))));
	}

	private static Stream<String> givenName(String name) {
		return name.codePoints().mapToObj(Pinyin::reading).filter((syllable) -> !syllable.isEmpty());
	}

	private static String reading(int character) {
		if (character < 128) {
			return Character.isLetterOrDigit(character) ? Character.toString(character).toLowerCase(Locale.ROOT) : "";
		}
		return Character.isBmpCodePoint(character) ? lookUp((char) character) : "";
	}

	private static String lookUp(char character) {
		try {
			String[] readings = PinyinHelper.toHanyuPinyinStringArray(character, FORMAT);
			return (readings != null && readings.length > 0) ? readings[0] : "";
		}
		catch (BadHanyuPinyinOutputFormatCombination ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HanyuPinyinOutputFormat format() {
		HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
		format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
		format.setVCharType(HanyuPinyinVCharType.WITH_V);
		return format;
	}

	private static Map<String, String> readings(String table) {
		return Arrays.stream(table.split(",\\s*"))
			.map((entry) -> entry.split(" ", 2))
			.collect(Collectors.toUnmodifiableMap((entry) -> entry[0], (entry) -> entry[1], (first, again) -> first));
	}

}
