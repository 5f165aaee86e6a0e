package cn.township.congress.service.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes the scoped transaction manager the only one.
 */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

	@Bean
	PlatformTransactionManager transactionManager(Scopes scopes) {
		return new ScopedTransactionManager(scopes);
	}

}
