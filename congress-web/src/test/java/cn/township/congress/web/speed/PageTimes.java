package cn.township.congress.web.speed;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;

/** Medians of medians of how long pages take, warmed up, in milliseconds. */
final class PageTimes {

	private static final int SERIES = Integer.getInteger("benchmark.series", 9);

	private static final int REQUESTS = Integer.getInteger("benchmark.requests", 20);

	/** For each page, in milliseconds. */
	private static final int WARM_UP = Integer.getInteger("benchmark.warmup", 3_000);

	private static final long MILLISECOND = 1_000_000;

	private static final long LONGEST_SERIES = 1_000 * MILLISECOND;

	private PageTimes() {
	}

	static Map<String, Double> of(Map<String, Supplier<HttpResponse<byte[]>>> pages) {
		pages.values().forEach(PageTimes::warmUp);
		Map<String, double[]> series = new LinkedHashMap<>();
		for (int i = 0; i < SERIES; i++) {
			int number = i;
			pages.forEach(
					(name, page) -> series.computeIfAbsent(name, (any) -> new double[SERIES])[number] = time(page));
		}
		Map<String, Double> medians = new LinkedHashMap<>();
		series.forEach((name, times) -> medians.put(name, median(times)));
		return medians;
	}

	private static void warmUp(Supplier<HttpResponse<byte[]>> page) {
		long end = System.nanoTime() + WARM_UP * MILLISECOND;
		while (System.nanoTime() < end) {
			page.get();
		}
	}

	/** Median of one series, in milliseconds; a slow page is asked for less often. */
	private static double time(Supplier<HttpResponse<byte[]>> page) {
		double[] times = new double[REQUESTS];
		int count = 0;
		long end = System.nanoTime() + LONGEST_SERIES;
		while (count < REQUESTS && (count == 0 || System.nanoTime() < end)) {
			long begin = System.nanoTime();
			int status = page.get().statusCode();
			times[count++] = (System.nanoTime() - begin) / (double) MILLISECOND;
			assertThat(status).isEqualTo(200);
		}
		return median(Arrays.copyOf(times, count));
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	static void print(int few, Map<String, Double> small, int many, Map<String, Double> large) {
		double login = large.getOrDefault("login page", 1.0);
		System.out.printf("%n| page | %,d | %,d | ratio | in login pages |%n|---|--:|--:|--:|--:|%n", few, many);
		small.forEach((page, before) -> {
			double after = large.getOrDefault(page, 0.0);
			System.out.printf("| %s | %.1f ms | %.1f ms | %.2f | %.1f |%n", page, before, after, after / before,
					after / login);
		});
	}

}
