package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/** Stored days of holiday tables. */
public interface Holidays extends Repository<Holiday, Long> {

	List<Holiday> saveAll(Iterable<Holiday> holidays);

	void deleteAll(Iterable<? extends Holiday> holidays);

	void flush();

	List<Holiday> findByUnitCodeIn(Collection<Integer> unitCodes);

	List<Holiday> findByUnitCodeAndDayBetweenOrderByDay(int unitCode, LocalDate first, LocalDate last);

}
