package cn.township.congress.domain.bill;

import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import jakarta.persistence.LockModeType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The bills the current scope reaches.
 */
public interface Bills extends Repository<Bill, Long> {

	Bill save(Bill bill);

	/** Writes at once, so that what others write can refer to it. */
	Bill saveAndFlush(Bill bill);

	Optional<Bill> findByItemId(long itemId);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Bill> findLockedById(long id);

	/**
	 * The bill as the user saw it on the form.
	 * @throws NotFound if it does not exist within the scope
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default Bill load(long id, int version) {
		Bill bill = findLockedById(id).orElseThrow(() -> new NotFound("bill", id));
		if (bill.version() != version) {
			throw new OptimisticLockingFailureException("Bill " + id + " was changed since version " + version);
		}
		return bill;
	}

}
