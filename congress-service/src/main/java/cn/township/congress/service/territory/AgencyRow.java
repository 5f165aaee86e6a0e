package cn.township.congress.service.territory;

import cn.township.congress.domain.territory.AgencyKind;
import org.jspecify.annotations.Nullable;

/**
 * An agency a suggestion can be handed over to.
 */
public record AgencyRow(long id, String name, AgencyKind kind, @Nullable String contactName, @Nullable String phone) {
}
