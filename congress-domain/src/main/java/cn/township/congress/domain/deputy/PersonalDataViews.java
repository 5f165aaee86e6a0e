package cn.township.congress.domain.deputy;

import org.springframework.data.repository.Repository;

/**
 * Who had personal data shown; written here, read in the audit trail.
 */
public interface PersonalDataViews extends Repository<PersonalDataView, Long> {

	PersonalDataView save(PersonalDataView view);

}
