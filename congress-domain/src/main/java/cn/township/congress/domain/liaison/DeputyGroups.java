package cn.township.congress.domain.liaison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The groups of deputies the current scope reaches.
 */
public interface DeputyGroups extends Repository<DeputyGroup, Long> {

	DeputyGroup save(DeputyGroup group);

	/** Writes at once, so that a name already taken is found out here. */
	DeputyGroup saveAndFlush(DeputyGroup group);

	Optional<DeputyGroup> findById(long id);

	/** The unit's own group. */
	Optional<DeputyGroup> findByIdAndUnitCode(long id, AdminCode unitCode);

	/**
	 * @throws NotFound if the unit has no such group
	 */
	default DeputyGroup own(long id, AdminCode unitCode) {
		return findByIdAndUnitCode(id, unitCode).orElseThrow(() -> new NotFound("group", id));
	}

	/**
	 * The group as the user saw it on the form.
	 * @throws NotFound if the unit has no such group
	 * @throws OptimisticLockingFailureException if somebody changed it since
	 */
	default DeputyGroup own(long id, AdminCode unitCode, int version) {
		DeputyGroup group = own(id, unitCode);
		if (group.version() != version) {
			throw new OptimisticLockingFailureException("Group " + id + " was changed since version " + version);
		}
		return group;
	}

	/** Everything these deputies are or were in. */
	@Query("SELECT m FROM GroupMembership m JOIN FETCH m.group WHERE m.mandateId IN :mandateIds")
	List<GroupMembership> membershipsOf(Collection<Long> mandateIds);

}
