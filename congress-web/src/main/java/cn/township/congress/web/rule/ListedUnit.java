package cn.township.congress.web.rule;

import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.territory.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * The unit a page is about: the one asked for if it lies in the administrator's area,
 * else the administrator's own.
 */
final class ListedUnit {

	private ListedUnit() {
	}

	static UnitRow of(List<UnitRow> area, @Nullable Integer code, CurrentUser currentUser) {
		int wanted = (code != null) ? code : currentUser.actor().unitCode().value();
		return area.stream()
			.filter((unit) -> unit.code() == wanted)
			.findFirst()
			.orElseThrow(() -> new NotFound("unit", wanted));
	}

}
