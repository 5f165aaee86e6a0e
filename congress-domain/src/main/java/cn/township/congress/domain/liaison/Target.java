package cn.township.congress.domain.liaison;

import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;

/**
 * With whom contact is kept, or who is visited.
 *
 * @param township the township, or that of the group or the deputy; none for an area
 * @param id of the area, the group or the mandate; none for a township
 */
public record Target(TargetKind kind, @Nullable AdminCode township, @Nullable Long id) {

	public Target {
		if ((township == null) != (kind == TargetKind.AREA) || (id == null) != (kind == TargetKind.TOWNSHIP)) {
			throw new IllegalArgumentException("No such target: " + kind + " " + township + " " + id);
		}
	}

	public static Target area(long id) {
		return new Target(TargetKind.AREA, null, id);
	}

	public static Target township(AdminCode code) {
		return new Target(TargetKind.TOWNSHIP, code, null);
	}

	public static Target group(AdminCode township, long id) {
		return new Target(TargetKind.GROUP, township, id);
	}

	public static Target deputy(AdminCode township, long mandateId) {
		return new Target(TargetKind.DEPUTY, township, mandateId);
	}

	@Nullable Long idIf(TargetKind asked) {
		return (this.kind == asked) ? this.id : null;
	}

}
