package cn.township.congress.service.seed;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** The same, loaded four hundred days later. */
@DisplayName("四百天以后装入的演示县")
@TestPropertySource(properties = "congress.home=target/demo-later")
class DemoLaterTest extends DemoTest {

	@TestConfiguration
	static class Later {

		@Bean
		@Primary
		Clock later() {
			return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.ofDays(400));
		}

	}

}
