package cn.township.congress.domain.openness;

import java.util.Optional;

import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The switches of public pages the current scope reaches.
 */
public interface PublicPages extends Repository<PublicPage, Long> {

	PublicPage save(PublicPage page);

	/** Kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<PublicPage> findByTownshipCode(AdminCode townshipCode);

}
