package cn.township.congress.web.account;

import java.util.Arrays;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.AccountFilter;
import cn.township.congress.service.account.AccountState;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list of accounts, kept in its address. What makes no sense does not
 * narrow the list.
 */
record AccountFilterForm(@Nullable String q, @Nullable String unit, @Nullable String role, @Nullable String state,
		@Nullable String after, @Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	AccountFilter filter() {
		return new AccountFilter(this.q, Typed.number(this.unit), oneOf(Role.values(), this.role),
				oneOf(AccountState.values(), this.state));
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	int pageSize() {
		Integer wanted = Typed.number(this.size);
		return (wanted == null) ? SIZE : wanted;
	}

	Address address() {
		return Address.of("/accounts")
			.with("q", this.q)
			.with("unit", this.unit)
			.with("role", this.role)
			.with("state", this.state);
	}

	private static <E extends Enum<E>> @Nullable E oneOf(E[] constants, @Nullable String name) {
		return Arrays.stream(constants).filter((constant) -> constant.name().equals(name)).findFirst().orElse(null);
	}

}
