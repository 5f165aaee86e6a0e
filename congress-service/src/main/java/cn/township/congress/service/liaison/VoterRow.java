package cn.township.congress.service.liaison;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A deputy in office with the voters they keep contact with.
 *
 * @param households none if there is no list
 * @param version of the list; -1 if there is none
 */
public record VoterRow(long mandateId, String name, String district, @Nullable Integer households,
		@Nullable Integer voters, @Nullable String area, @Nullable LocalDate listOn, int version) {

	public boolean hasList() {
		return this.voters != null;
	}

}
