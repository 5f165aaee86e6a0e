package cn.township.congress.service.database;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Leads the context of a {@link DatabaseTest} to a fresh database. Registered in
 * {@code META-INF/spring.factories}.
 */
class DatabaseTestCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configuration) {
		return TestContextAnnotationUtils.hasAnnotation(testClass, DatabaseTest.class) ? new FreshDatabase() : null;
	}

	/** Equal to its like, so that contexts that differ in nothing else are shared. */
	private record FreshDatabase() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("testDatabase", TestDatabase.create().properties()));
			StatementCounter statements = new StatementCounter();
			context.getBeanFactory().registerSingleton("statementCounter", statements);
		}

	}

}
