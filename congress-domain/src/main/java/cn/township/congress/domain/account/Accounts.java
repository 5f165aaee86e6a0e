package cn.township.congress.domain.account;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The accounts within the scope of the transaction.
 */
public interface Accounts extends Repository<Account, Long> {

	Account save(Account account);

	/** Writes at once, so that a name already taken is found out here. */
	Account saveAndFlush(Account account);

	Optional<Account> findById(Long id);

	/** For logging in: tries of one account come one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Account> findByUsername(String username);

	Optional<Account> findByPersonId(Long personId);

	long count();

}
