package cn.township.congress.service.deputy;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Corrects number, name, seats or voters of a district.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class CorrectDistrict {

	private final DistrictSeats seats;

	private final ElectoralDistricts districts;

	CorrectDistrict(DistrictSeats seats, ElectoralDistricts districts) {
		this.seats = seats;
		this.districts = districts;
	}

	public void execute(Command command) {
		ElectoralDistrict district = this.districts.load(command.id(), command.version())
			.orElseThrow(() -> new NotFound("district", command.id()));
		Congress congress = this.seats.congress(district.congressId());
		district.correct(command.districtNo(), command.name(), command.seats(), command.voters(),
				this.seats.taken(command.id()));
		this.seats.requireFits(congress, command.id(), command.districtNo(), command.name(), command.seats());
	}

	/**
	 * What is asked for.
	 *
	 * @param version of the district the form was filled in with
	 */
	public record Command(long id, int version, int districtNo, String name, int seats, @Nullable Integer voters) {
	}

}
