package cn.township.congress.service.seed;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The last step of the demo: areas, assignments and visits by the county's own staff, in
 * one transaction.
 */
@Component
class DemoArrangements {

	private final DemoLiaison liaison;

	private final CurrentUser currentUser;

	private final TransactionTemplate transaction;

	private final EntityManager entityManager;

	DemoArrangements(DemoLiaison liaison, CurrentUser currentUser, TransactionTemplate transaction,
			EntityManager entityManager) {
		this.liaison = liaison;
		this.currentUser = currentUser;
		this.transaction = transaction;
		this.entityManager = entityManager;
	}

	void load(DemoCounty county, Actor staff) {
		this.currentUser.as(staff, () -> {
			this.transaction
				.executeWithoutResult((status) -> this.liaison.loadCounty(county, this.entityManager::flush));
			return true;
		});
	}

}
