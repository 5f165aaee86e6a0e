package cn.township.congress.service.territory;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.domain.territory.AgencyKind;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Adds an agency to the township's list or corrects one. Old papers keep the name they
 * were printed with.
 */
@UseCase(Permission.MANAGE_AGENCIES)
public class SaveAgency {

	private final Agencies agencies;

	private final CurrentUser currentUser;

	SaveAgency(Agencies agencies, CurrentUser currentUser) {
		this.agencies = agencies;
		this.currentUser = currentUser;
	}

	/** Returns the id. */
	public long execute(Command command) {
		Agency agency = (command.id() != null) ? this.agencies.load(command.id(), command.version())
				: Agency.create(this.currentUser.actor().unitCode(), command.name(), command.kind());
		agency.describe(command.name(), command.kind());
		agency.contactBy(command.contactName(), command.phone());
		return save(agency);
	}

	private long save(Agency agency) {
		try {
			Long id = this.agencies.saveAndFlush(agency).id();
			return (id != null) ? id : 0;
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleViolation("agency.name.taken", null, agency.name());
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param id the agency to correct; none for a new one
	 * @param version of the agency as it was shown
	 */
	public record Command(@Nullable Long id, int version, String name, AgencyKind kind, @Nullable String contactName,
			@Nullable String phone) {

		public static Command add(String name, AgencyKind kind, @Nullable String contactName, @Nullable String phone) {
			return new Command(null, 0, name, kind, contactName, phone);
		}

	}

}
