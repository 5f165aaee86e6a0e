package cn.township.congress.web.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.web.CongressApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test with the application started on the demo county and a browser in front of it.
 * All such tests share one application. Without a browser they are skipped with a
 * message, unless {@code CONGRESS_BROWSER=required}.
 */
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@SpringBootTest(classes = CongressApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "congress.demo=true", "congress.home=target/journey-home" })
@ExtendWith(Browsers.class)
@interface BrowserTest {

}
