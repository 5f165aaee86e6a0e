package cn.township.congress.service.account;

import cn.township.congress.domain.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list; what is missing does not narrow the list.
 *
 * @param words part of the name or the username
 */
public record AccountFilter(@Nullable String words, @Nullable Integer unit, @Nullable Role role,
		@Nullable AccountState state) {

}
