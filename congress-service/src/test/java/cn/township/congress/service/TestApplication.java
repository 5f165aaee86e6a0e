package cn.township.congress.service;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;

/**
 * The services without pages, for this module's tests. A test component, so that the web
 * module's tests, which see it on their class path, do not pick it up.
 */
@SpringBootApplication(scanBasePackages = "cn.township.congress")
@AutoConfigurationPackage(basePackages = "cn.township.congress")
@TestComponent
public class TestApplication {

}
