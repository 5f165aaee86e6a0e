package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the register of deputies (代表登记表) asks beyond {@link PersonFacts}.
 *
 * @param nativePlace 籍贯
 * @param partyJoinedOn 入党(加入)时间; the first of the month where only the month is known
 * @param degree 学位
 * @param jobTitle 职称
 * @param skills 特长
 * @param address home address, internal
 * @param subsidized whether without a fixed wage and so subsidized (代表法第四十一条); none where
 * not known
 * @param migrantWorker 农民工
 * @param overseasFamily 归侨侨眷
 * @param disabled 残疾人
 * @param veteran 退役军人
 * @param newStratum 新的社会阶层人士
 */
public record RegisterFacts(@Nullable String nativePlace, @Nullable LocalDate partyJoinedOn, @Nullable String degree,
		@Nullable String jobTitle, @Nullable String skills, @Nullable String address, @Nullable Boolean subsidized,
		boolean migrantWorker, boolean overseasFamily, boolean disabled, boolean veteran, boolean newStratum) {

	/** Nothing known yet. */
	public static final RegisterFacts NONE = new RegisterFacts(null, null, null, null, null, null, null, false, false,
			false, false, false);

}
