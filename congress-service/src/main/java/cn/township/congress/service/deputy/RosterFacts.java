package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.RegisterFacts;
import org.jspecify.annotations.Nullable;

/**
 * All the roster's columns of one deputy, as they are stored or would be.
 *
 * @param district the official name of the district
 */
record RosterFacts(PersonFacts person, RegisterFacts register, String district, @Nullable String cardNo,
		LocalDate electedOn, @Nullable Boolean reelected) {

}
