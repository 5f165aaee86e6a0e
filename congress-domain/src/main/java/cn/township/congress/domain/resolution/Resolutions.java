package cn.township.congress.domain.resolution;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * Resolutions, decisions and announcements the current scope reaches.
 */
public interface Resolutions extends VersionedRepository<Resolution> {

	Resolution save(Resolution resolution);

	/** Writes at once, so that a number already taken is found out here. */
	Resolution saveAndFlush(Resolution resolution);

	Optional<Resolution> findById(long id);

	/** Those one item of an agenda decides, in the order they were drafted. */
	List<Resolution> findByItemIdOrderById(long itemId);

}
