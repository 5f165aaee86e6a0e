package cn.township.congress.service.seed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who was not at a meeting of the demo.
 *
 * @param onLeave the reason by the name
 * @param absent without leave
 */
record Excused(Map<String, String> onLeave, Set<String> absent) {

	private static final Pattern NAME = Pattern.compile("(.+?)（(.+)）");

	/**
	 * @param onLeave 高春碧（住院治疗）、田家明（出差）
	 * @param absent 王维山、李明
	 */
	static Excused of(@Nullable String onLeave, @Nullable String absent) {
		Map<String, String> reasons = new LinkedHashMap<>();
		if (onLeave != null) {
			for (String one : onLeave.split("、")) {
				Matcher match = NAME.matcher(one);
				if (!match.matches()) {
					throw new SeedFile("demo", new byte[0]).faulty("请假没有写事由“" + one + "”");
				}
				reasons.put(match.group(1), match.group(2));
			}
		}
		return new Excused(reasons,
				(absent != null) ? Arrays.stream(absent.split("、")).collect(Collectors.toSet()) : Set.of());
	}

}
