package cn.township.congress.domain.paper;

import java.util.Optional;

import cn.township.congress.domain.territory.AdminCode;
import org.springframework.data.repository.Repository;

/**
 * The templates counties uploaded.
 */
public interface PaperTemplates extends Repository<PaperTemplate, Long> {

	PaperTemplate save(PaperTemplate template);

	void flush();

	/** The one in use. */
	Optional<PaperTemplate> findByUnitCodeAndKindAndReplacedAtIsNull(AdminCode county, String kind);

}
