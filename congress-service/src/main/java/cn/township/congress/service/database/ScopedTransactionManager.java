package cn.township.congress.service.database;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * Begins every transaction by telling the database the scope it runs in. JPA and
 * {@code JdbcClient} share its connection, so both are held to it.
 */
class ScopedTransactionManager extends JpaTransactionManager {

	private final Scopes scopes;

	ScopedTransactionManager(Scopes scopes) {
		this.scopes = scopes;
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		super.doBegin(transaction, definition);
		Scope scope = this.scopes.current();
		if (scope != null) {
			apply(scope, transaction);
		}
	}

	private void apply(Scope scope, Object transaction) {
		try {
			ScopeSettings.apply(scope, connection().getConnection());
		}
		catch (SQLException ex) {
			abandon(transaction);
			throw new CannotCreateTransactionException("The scope cannot be set", ex);
		}
	}

	private ConnectionHolder connection() {
		DataSource dataSource = getDataSource();
		Assert.state(dataSource != null, "No data source");
		ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
		Assert.state(holder != null, "JPA does not share its connection");
		return holder;
	}

	private void abandon(Object transaction) {
		EntityManagerHolder holder = (EntityManagerHolder) TransactionSynchronizationManager
			.getResource(obtainEntityManagerFactory());
		if (holder != null && holder.getEntityManager().getTransaction().isActive()) {
			holder.getEntityManager().getTransaction().rollback();
		}
		doCleanupAfterCompletion(transaction);
	}

}
