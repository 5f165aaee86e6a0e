package cn.township.congress.service.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test on a real, migrated PostgreSQL database of its own context. Alone it starts the
 * services; beside {@code @SpringBootTest(webEnvironment = …)} that annotation decides
 * what is started.
 * <p>
 * {@code -Dcongress.test.database=embedded|testcontainers|external} chooses the server;
 * embedded is the default. For {@code external}, {@code CONGRESS_TEST_DB_URL},
 * {@code CONGRESS_TEST_DB_USER} and {@code CONGRESS_TEST_DB_PASSWORD} name a superuser of
 * a server whose databases and roles may be thrown away.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
public @interface DatabaseTest {

}
