package cn.township.congress.service.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One matter per suggestion (一事一议): notices what may be two, so that the deputy can be
 * asked. Only ever a hint: several measures for one matter read much the same.
 */
public final class OneMatter {

	private static final Pattern JOINED = Pattern.compile("(?:^|[。；;，,\\s])(?:另外|此外|再有|还有一件)|同时(?:也)?(?:建议|希望|请)");

	private static final Pattern POINT = Pattern
		.compile("(?:^|[。；;：:，,\\s])\\s*(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十1-9１-９][)）、.．](?!\\d))");

	private OneMatter() {
	}

	/** Whether a proposal looks as if it held more than one matter. */
	public static boolean isDoubtful(String title, String proposal) {
		return JOINED.matcher(proposal).find() || pointsHaveNothingInCommon(title, proposal);
	}

	/**
	 * Points of one matter share a word with the title or with another point; where two
	 * neither begin alike nor share anything, there may be two matters.
	 */
	private static boolean pointsHaveNothingInCommon(String title, String proposal) {
		List<String> points = new ArrayList<>(Arrays.stream(POINT.split(proposal))
			.map(OneMatter::letters)
			.filter((point) -> point.length() >= 4)
			.toList());
		if (points.size() < 2 || !POINT.matcher(proposal).find()) {
			return false;
		}
		Set<String> named = pairs(letters(title));
		List<Set<String>> strange = points.stream()
			.map(OneMatter::pairs)
			.filter((pairs) -> pairs.stream().noneMatch(named::contains))
			.toList();
		return strange.size() > 1 && apart(strange);
	}

	private static boolean apart(List<Set<String>> points) {
		for (int i = 1; i < points.size(); i++) {
			Set<String> shared = new HashSet<>(points.get(i));
			shared.retainAll(points.get(i - 1));
			if (shared.isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private static String letters(String text) {
		return text.codePoints()
			.filter(Character::isLetterOrDigit)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private static Set<String> pairs(String letters) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= letters.length(); i++) {
			pairs.add(letters.substring(i, i + 2));
		}
		pairs.removeAll(Set.of("建议", "希望", "关于", "尽快", "有关", "部门", "的建", "请镇", "政府"));
		return pairs;
	}

}
