package cn.township.congress.domain.liaison;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The voters' lists the current scope reaches.
 */
public interface VoterContacts extends Repository<VoterContact, Long> {

	VoterContact save(VoterContact contact);

	List<VoterContact> findByMandateIdIn(Collection<Long> mandateIds);

}
