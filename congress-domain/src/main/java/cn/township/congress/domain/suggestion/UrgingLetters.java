package cn.township.congress.domain.suggestion;

import org.springframework.data.repository.Repository;

/**
 * The urging letters the current scope reaches.
 */
public interface UrgingLetters extends Repository<UrgingLetter, Long> {

	UrgingLetter save(UrgingLetter letter);

}
