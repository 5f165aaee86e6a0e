package cn.township.congress.service.openness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("公开页的短时记忆")
class ShortMemoryTest {

	private Instant now = Instant.parse("2026-11-22T02:00:00Z");

	private final AtomicInteger asked = new AtomicInteger();

	private final ShortMemory memory = new ShortMemory(PublicReading.FRESH, 3, new Ticking());

	@Test
	@DisplayName("二十秒内不再查库，过后重新查；不公开的一分钟内看不到")
	void freshForSeconds() {
		assertThat(ask("a")).isEqualTo(1);
		this.now = this.now.plusSeconds(19);
		assertThat(ask("a")).isEqualTo(1);
		this.now = this.now.plusSeconds(1);
		assertThat(ask("a")).isEqualTo(2);
		assertThat(PublicReading.FRESH).isLessThan(Duration.ofSeconds(30));
	}

	@Test
	@DisplayName("记住的条数有上限，乱搜也占不满内存；查不到也记住")
	void bounded() {
		for (int i = 0; i < 100; i++) {
			ask("q" + i);
		}
		assertThat(this.memory.size()).isEqualTo(3);
		assertThat(this.memory.recall("none", Optional::empty)).isEmpty();
		assertThat(this.memory.recall("none", () -> Optional.of(1))).isEmpty();
	}

	private int ask(String question) {
		return this.memory.recall(question, () -> Optional.of(this.asked.incrementAndGet())).orElseThrow();
	}

	private final class Ticking extends Clock {

		@Override
		public Instant instant() {
			return ShortMemoryTest.this.now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
