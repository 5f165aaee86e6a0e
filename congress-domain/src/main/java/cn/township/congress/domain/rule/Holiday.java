package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.Comparator;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.CodeRange;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A day of a published holiday table: off, or a worked weekend day (调休). The national
 * table belongs to {@link #NATION}; an area may add days of its own, as autonomous areas
 * do for their festivals.
 */
@Entity
@SequenceGenerator(name = "holiday", sequenceName = "holiday_id_seq", allocationSize = 50)
public class Holiday {

	/** Unit code of the national table. */
	public static final int NATION = 0;

	/** Nation, province, city, county, township: what comes later is nearer. */
	static final Comparator<Holiday> WIDEST_FIRST_THEN_BY_DAY = Comparator.comparingInt(Holiday::width)
		.reversed()
		.thenComparing(Holiday::day);

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holiday")
	private @Nullable Long id;

	@Version
	private int version;

	private int unitCode;

	private LocalDate day;

	@Enumerated(EnumType.STRING)
	private DayKind kind;

	private String name;

	private String source;

	@SuppressWarnings("NullAway.Init")
	protected Holiday() {
	}

	public Holiday(int unitCode, LocalDate day, DayKind kind, String name, String source) {
		this.unitCode = unitCode;
		this.day = day;
		this.kind = kind;
		this.name = name;
		this.source = source;
	}

	/**
	 * Whether it says the same, so that saving a table again changes only what differs.
	 */
	public boolean says(HolidayTable.Day other, String otherSource) {
		return this.kind == other.kind() && this.name.equals(other.name()) && this.source.equals(otherSource);
	}

	public @Nullable Long id() {
		return this.id;
	}

	public int unitCode() {
		return this.unitCode;
	}

	public LocalDate day() {
		return this.day;
	}

	public DayKind kind() {
		return this.kind;
	}

	/** The holiday it belongs to, for instance 春节. */
	public String name() {
		return this.name;
	}

	/** The notice that published it. */
	public String source() {
		return this.source;
	}

	private int width() {
		if (this.unitCode == NATION) {
			return Integer.MAX_VALUE;
		}
		CodeRange range = new AdminCode(this.unitCode).range();
		return range.to() - range.from();
	}

}
