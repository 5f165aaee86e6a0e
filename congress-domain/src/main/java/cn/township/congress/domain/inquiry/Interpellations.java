package cn.township.congress.domain.inquiry;

import cn.township.congress.domain.shared.VersionedRepository;

/**
 * The interpellations the current scope reaches.
 */
public interface Interpellations extends VersionedRepository<Interpellation> {

	Interpellation save(Interpellation interpellation);

}
