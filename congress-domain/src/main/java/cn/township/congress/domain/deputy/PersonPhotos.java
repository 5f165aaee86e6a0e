package cn.township.congress.domain.deputy;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The photographs the current scope reaches.
 */
public interface PersonPhotos extends Repository<PersonPhoto, Long> {

	PersonPhoto save(PersonPhoto photo);

	Optional<PersonPhoto> findByPersonId(long personId);

	void delete(PersonPhoto photo);

}
