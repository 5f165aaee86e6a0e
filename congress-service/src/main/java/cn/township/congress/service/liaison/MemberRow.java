package cn.township.congress.service.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.liaison.GroupRole;
import org.jspecify.annotations.Nullable;

/**
 * A deputy in a group; holds nothing that may not be published (代表法第五十八条).
 *
 * @param mandateId the mandate
 */
public record MemberRow(long groupId, long mandateId, String name, Sex sex, String district, @Nullable String workUnit,
		GroupRole role, LocalDate fromOn, @Nullable LocalDate untilOn) {
}
