package cn.township.congress.domain.inquiry;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * The questions the current scope reaches.
 */
public interface Questions extends VersionedRepository<Question> {

	Question save(Question question);

}
