package cn.township.congress.service.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Listens to what is sent to the database, so that a test can say how many statements a
 * page may take. In every {@link DatabaseTest} it can be injected; only statements of the
 * thread that asks are counted, so the page must be rendered by {@code MockMvc}.
 *
 * <pre>
 * assertThat(this.statements.during(() -> this.mvc.perform(get("/overview")))).hasSizeLessThan(8);
 * </pre>
 */
public final class StatementCounter implements BeanPostProcessor {

	private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

	/**
	 * The statements sent during the work, those that set the scope of a transaction left
	 * out.
	 */
	public List<String> during(Callable<?> work) throws Exception {
		List<String> statements = new ArrayList<>();
		this.heard.set(statements);
		try {
			work.call();
		}
		finally {
			this.heard.remove();
		}
		statements.removeIf((sql) -> sql.contains("set_config"));
		return List.copyOf(statements);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof DataSource dataSource) ? new Listening(dataSource) : bean;
	}

	private void hear(String sql) {
		List<String> statements = this.heard.get();
		if (statements != null) {
			statements.add(sql);
		}
	}

	private static @Nullable Object call(Object target, Method method, Object @Nullable [] args) throws Throwable {
		try {
			return method.invoke(target, args);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static String sqlOf(Object @Nullable [] args) {
		return (args != null && args.length > 0 && args[0] instanceof String sql) ? sql : "";
	}

	/** A data source whose connections tell what is executed on them. */
	private final class Listening extends DelegatingDataSource {

		Listening(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return proxy(Connection.class, (proxy, method, args) -> {
				Object result = call(connection, method, args);
				return (result instanceof Statement statement) ? listenTo(statement, sqlOf(args)) : result;
			});
		}

		private Statement listenTo(Statement statement, String prepared) {
			Class<? extends Statement> type = (statement instanceof PreparedStatement) ? PreparedStatement.class
					: Statement.class;
			return proxy(type, (proxy, method, args) -> {
				if (method.getName().startsWith("execute")) {
					hear(prepared.isEmpty() ? sqlOf(args) : prepared);
				}
				return call(statement, method, args);
			});
		}

	}

}
