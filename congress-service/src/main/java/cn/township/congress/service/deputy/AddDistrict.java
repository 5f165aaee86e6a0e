package cn.township.congress.service.deputy;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Enters a district of a term with one to three seats (选举法第二十五条).
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class AddDistrict {

	private final DistrictSeats seats;

	private final ElectoralDistricts districts;

	AddDistrict(DistrictSeats seats, ElectoralDistricts districts) {
		this.seats = seats;
		this.districts = districts;
	}

	/** Returns the id of the district. */
	public long execute(Command command) {
		Congress congress = this.seats.congress(command.congressId());
		ElectoralDistrict district = new ElectoralDistrict(congress.unitCode(), congress.id(), command.districtNo(),
				command.name(), command.seats());
		this.seats.requireFits(congress, 0, command.districtNo(), command.name(), command.seats());
		return this.districts.save(district.of(command.voters())).id();
	}

	/**
	 * What is asked for.
	 *
	 * @param voters registered voters; none if not known
	 */
	public record Command(long congressId, int districtNo, String name, int seats, @Nullable Integer voters) {
	}

}
