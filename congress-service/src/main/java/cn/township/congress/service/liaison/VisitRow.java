package cn.township.congress.service.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.liaison.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * A visit in the list.
 *
 * @param unitName who entered it
 * @param assigned whether the visitor is assigned to the target
 * @param own whether it is the reader's to correct
 */
public record VisitRow(long id, int version, int unitCode, String unitName, LocalDate visitedOn, String visitor,
		@Nullable String post, boolean assigned, boolean byDeputy, TargetKind targetKind, String township,
		@Nullable Long groupId, @Nullable String groupName, @Nullable Long mandateId, @Nullable String deputy,
		String matter, @Nullable String followUp, String recordedBy, boolean own) {

	/** Such as 柳溪镇 第一代表小组. */
	public String target() {
		return switch (this.targetKind) {
			case GROUP -> this.township + " " + this.groupName;
			case DEPUTY -> this.township + " " + this.deputy;
			default -> this.township;
		};
	}

	/** Such as 李主任（县人大常委会副主任） or 陈桂兰（代表）. */
	public String visitorLine() {
		if (this.byDeputy) {
			return this.visitor + "（代表）";
		}
		return (this.post != null) ? this.visitor + "（" + this.post + "）" : this.visitor;
	}

}
