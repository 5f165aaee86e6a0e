package cn.township.congress.domain.bill;

import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * The bills the current scope reaches.
 */
public interface Bills extends VersionedRepository<Bill> {

	Bill save(Bill bill);

	/** Writes at once, so that what others write can refer to it. */
	Bill saveAndFlush(Bill bill);

	Optional<Bill> findByItemId(long itemId);

}
