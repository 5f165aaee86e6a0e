package cn.township.congress.web.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.rule.Allowed;
import cn.township.congress.domain.rule.Law;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.suggestion.SuggestionWords;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Whatever the rules can refuse has a sentence, and whatever they name has a word. Keys
 * are found as they stand in the sources, so that a new one cannot be forgotten.
 */
class MessagesTest {

	/** Never shown by their constant: titles and symbols of their own. */
	private static final Set<Class<?>> NOT_SHOWN = Set.of(Law.class, Majority.class, Allowed.Type.class);

	/** In the domain, dotted lower-case words are keys of messages or of settings. */
	private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[a-z][A-Za-z]*)+)\"");

	private static final Pattern REFUSAL = Pattern.compile("RuleViolation\\(\\s*\"([^\"]+)\"");

	private static final List<String> LINES = lines();

	private static final Set<String> KEYS = LINES.stream().map(MessagesTest::key).collect(Collectors.toSet());

	@Test
	@DisplayName("登记簿、Word 纸件与页面说同样的话：类别、状态、沟通方式、评价")
	void papersAndPagesUseTheSameWords() {
		List<String> words = new ArrayList<>();
		Arrays.stream(Category.values()).forEach((one) -> words.add("Category." + one + "=" + SuggestionWords.of(one)));
		Arrays.stream(ContactMode.values())
			.forEach((one) -> words.add("ContactMode." + one + "=" + SuggestionWords.of(one)));
		Arrays.stream(Satisfaction.values())
			.forEach((one) -> words.add("Satisfaction." + one + "=" + SuggestionWords.of(one)));
		Arrays.stream(SuggestionStatus.values())
			.forEach((one) -> words.add("SuggestionStatus." + one + "=" + SuggestionWords.of(one)));
		assertThat(LINES).containsAll(words);
	}

	@Test
	@DisplayName("每一种拒绝都有一句中文说明")
	void everyRefusalHasASentence() {
		Set<String> used = new TreeSet<>(keysIn("congress-domain", KEY));
		used.addAll(keysIn("congress-service", REFUSAL));
		used.addAll(keysIn("congress-web", REFUSAL));
		Arrays.stream(SettingKey.values()).map(SettingKey::key).forEach(used::remove);
		assertThat(used).hasSizeGreaterThan(80);
		assertThat(used).filteredOn((key) -> KEYS.stream().noneMatch((known) -> answers(known, key))).isEmpty();
	}

	@Test
	@DisplayName("每一个枚举值都有中文名称")
	void everyConstantHasALabel() {
		Set<String> constants = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.withImportOption((location) -> !location.contains("-tests.jar"))
			.importPackages("cn.township.congress.domain")
			.stream()
			.filter(JavaClass::isEnum)
			.map(JavaClass::reflect)
			.filter((type) -> !NOT_SHOWN.contains(type))
			.flatMap((type) -> Arrays.stream(type.getEnumConstants())
				.map((constant) -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(constants).hasSizeGreaterThan(100);
		assertThat(KEYS).containsAll(constants);
	}

	@Test
	@DisplayName("没有重复的键，每一句都能套用参数")
	void everyKeyIsThereOnceAndCanBeFormatted() {
		assertThat(LINES).extracting(MessagesTest::key).doesNotHaveDuplicates();
		assertThat(LINES).allSatisfy((line) -> assertThatNoException()
			.isThrownBy(() -> new MessageFormat(line.substring(line.indexOf('=') + 1), Locale.SIMPLIFIED_CHINESE)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3 | 6 | ''        | 「答复月数」不能设为「9」，应在3至6之间
			0 | 0 | A、B、C、D | 「答复月数」不能设为「9」，可选：A、B、C、D
			""")
	@DisplayName("超出范围的设置，数字说明范围，选项列出可选的值")
	void aRefusedSettingSaysWhatIsAllowed(int min, int max, String options, String sentence) {
		assertThat(message("setting.notAllowed", "答复月数", "9", min, max, options)).isEqualTo(sentence);
	}

	@Test
	@DisplayName("代码、年份不加千分位")
	void codesAndYearsAreWrittenPlain() {
		assertThat(message("territory.codeNotOfKind", "镇", 980123201)).contains("代码980123201与");
		assertThat(message("holiday.otherYear", "2026年1月1日", 2027)).contains("不在2027年");
	}

	/** A key put together from two parts stands in the sources as its first part. */
	private static boolean answers(String known, String key) {
		return key.endsWith(".") ? known.startsWith(key) : known.equals(key);
	}

	private static String message(String key, Object... args) {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasename("messages");
		source.setDefaultEncoding(StandardCharsets.UTF_8.name());
		source.setFallbackToSystemLocale(false);
		return source.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
	}

	private static Set<String> keysIn(String module, Pattern pattern) {
		return sources(module).flatMap((source) -> pattern.matcher(source).results())
			.map((match) -> match.group(1))
			.collect(Collectors.toSet());
	}

	private static Stream<String> sources(String module) {
		try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(MessagesTest::read)
				.collect(Collectors.toList())
				.stream();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> lines() {
		return read(Path.of("src", "main", "resources", "messages.properties")).lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
	}

	private static String key(String line) {
		return line.substring(0, line.indexOf('=')).strip();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
