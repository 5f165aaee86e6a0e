package cn.township.congress.service.deputy;

import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Removes a district entered by mistake, as long as nobody was elected there.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class RemoveDistrict {

	private final DistrictSeats seats;

	private final ElectoralDistricts districts;

	RemoveDistrict(DistrictSeats seats, ElectoralDistricts districts) {
		this.seats = seats;
		this.districts = districts;
	}

	public void execute(Command command) {
		ElectoralDistrict district = this.districts.load(command.id(), command.version())
			.orElseThrow(() -> new NotFound("district", command.id()));
		RuleViolation used = new RuleViolation("district.inUse", null, district.name());
		if (this.seats.isUsed(district.id())) {
			throw used;
		}
		try {
			this.districts.deleteById(district.id());
			this.districts.flush();
		}
		catch (DataIntegrityViolationException ex) {
			throw used;
		}
	}

	public record Command(long id, int version) {
	}

}
