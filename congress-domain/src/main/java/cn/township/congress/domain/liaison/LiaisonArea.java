package cn.township.congress.domain.liaison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An area (片区) of several townships, formed by the county so that it can guide them
 * together. A township is in one area at a time.
 */
@Entity
public class LiaisonArea {

	/** One township alone needs no area. */
	public static final int FEWEST = 2;

	/** No law says it; it is how counties work. */
	public static final LocalRule CUSTOM = new LocalRule("联系代表工作惯例");

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 60;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "liaison_area_id_seq")
	@SequenceGenerator(name = "liaison_area_id_seq", sequenceName = "liaison_area_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private String name;

	private LocalDate formedOn;

	private @Nullable LocalDate dissolvedOn;

	@Version
	private int version;

	@OneToMany(mappedBy = "area", cascade = CascadeType.ALL)
	private List<AreaTownship> townships = new ArrayList<>();

	private LiaisonArea(AdminCode county, String name, LocalDate formedOn) {
		this.unitCode = county;
		this.name = checked(name);
		this.formedOn = formedOn;
	}

	@SuppressWarnings("NullAway.Init")
	protected LiaisonArea() {
	}

	/**
	 * The county forms an area.
	 * @param townships its townships, two or more
	 * @param elsewhere where they are already
	 */
	public static LiaisonArea form(AdminCode county, String name, LocalDate on, Set<AdminCode> townships,
			Collection<AreaTownship> elsewhere) {
		if (county.level() != AdminLevel.COUNTY) {
			throw new RuleViolation("area.notACounty", CUSTOM);
		}
		LiaisonArea area = new LiaisonArea(county, name, on);
		area.compose(townships, on, elsewhere);
		return area;
	}

	/** From that day on it has these townships; those left out leave it. */
	public void change(String name, Set<AdminCode> townships, LocalDate on, Collection<AreaTownship> elsewhere) {
		requireExisting(on);
		this.name = checked(name);
		compose(townships, on, elsewhere);
	}

	private void compose(Set<AdminCode> wanted, LocalDate on, Collection<AreaTownship> elsewhere) {
		if (wanted.size() < FEWEST) {
			throw new RuleViolation("area.tooFew", CUSTOM, FEWEST);
		}
		Set<AdminCode> now = this.townships.stream()
			.filter(AreaTownship::isOpen)
			.map(AreaTownship::townshipCode)
			.collect(Collectors.toSet());
		this.townships.stream()
			.filter((township) -> township.isOpen() && !wanted.contains(township.townshipCode()))
			.forEach((township) -> township.end(on));
		wanted.stream().filter((code) -> !now.contains(code)).sorted().forEach((code) -> add(code, on, elsewhere));
	}

	private void add(AdminCode code, LocalDate on, Collection<AreaTownship> elsewhere) {
		if (code.equals(this.unitCode) || !this.unitCode.contains(code)) {
			throw new RuleViolation("area.notOurs", CUSTOM, code.value());
		}
		elsewhere.stream()
			.filter((township) -> township.townshipCode().equals(code) && township.area() != this
					&& township.lastsBeyond(on))
			.findFirst()
			.ifPresent((township) -> {
				throw new RuleViolation("area.townshipElsewhere", CUSTOM, township.area().name);
			});
		this.townships.add(new AreaTownship(this, code, on));
	}

	/** There is no such area any more. */
	public void dissolve(LocalDate on) {
		requireExisting(on);
		this.townships.stream().filter(AreaTownship::isOpen).forEach((township) -> township.end(on));
		this.dissolvedOn = on;
	}

	/** Whether the township is in it on that day. */
	public boolean hasOn(AdminCode township, LocalDate day) {
		return this.townships.stream().anyMatch((t) -> t.townshipCode().equals(township) && t.isOn(day));
	}

	private void requireExisting(LocalDate on) {
		if (this.dissolvedOn != null) {
			throw new RuleViolation("area.dissolved", null, this.name, this.dissolvedOn);
		}
		if (on.isBefore(this.formedOn)) {
			throw new RuleViolation("area.beforeForming", null, on, this.name, this.formedOn);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public String name() {
		return this.name;
	}

	public LocalDate formedOn() {
		return this.formedOn;
	}

	/** First day it is no longer there. */
	public @Nullable LocalDate dissolvedOn() {
		return this.dissolvedOn;
	}

	public int version() {
		return this.version;
	}

	private static String checked(String name) {
		String stripped = name.strip();
		if (stripped.length() < SHORTEST_NAME || stripped.length() > LONGEST_NAME) {
			throw new RuleViolation("area.name.invalid", null, SHORTEST_NAME, LONGEST_NAME);
		}
		return stripped;
	}

}
