package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

import cn.township.congress.domain.liaison.AreaTownship;
import cn.township.congress.domain.liaison.LiaisonArea;
import cn.township.congress.domain.liaison.LiaisonAreas;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Forms an area of townships, or changes its name and its townships from a day on.
 */
@UseCase(Permission.ASSIGN_LIAISON)
public class SaveArea {

	private final LiaisonAreas areas;

	private final Targets targets;

	private final CurrentUser currentUser;

	private final Clock clock;

	SaveArea(LiaisonAreas areas, Targets targets, CurrentUser currentUser, Clock clock) {
		this.areas = areas;
		this.targets = targets;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Returns the id. */
	public long execute(Command command) {
		AdminCode county = this.currentUser.actor().unitCode();
		LocalDate today = LocalDate.now(this.clock);
		if (command.on().isAfter(today)) {
			throw new RuleViolation("date.inFuture", null, command.on(), today);
		}
		this.targets.requireTownships(command.townships());
		Collection<AreaTownship> elsewhere = this.areas.of(command.townships());
		return save(area(command, county, elsewhere)).id();
	}

	private LiaisonArea area(Command command, AdminCode county, Collection<AreaTownship> elsewhere) {
		if (command.id() == null) {
			return LiaisonArea.form(county, command.name(), command.on(), command.townships(), elsewhere);
		}
		LiaisonArea area = this.areas.own(command.id(), county, command.version());
		area.change(command.name(), command.townships(), command.on(), elsewhere);
		return area;
	}

	private LiaisonArea save(LiaisonArea area) {
		try {
			return this.areas.saveAndFlush(area);
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleViolation("area.nameTaken", null, area.name());
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param id the area to change; none for a new one
	 * @param townships all it has from that day on
	 */
	public record Command(@Nullable Long id, int version, String name, LocalDate on, Set<AdminCode> townships) {
	}

}
