package cn.township.congress.domain.deputy;

import java.time.Instant;

import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The photograph of a person for the register and the public board (代表公示牌).
 */
@Entity
public class PersonPhoto {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_photo_id_seq")
	@SequenceGenerator(name = "person_photo_id_seq", sequenceName = "person_photo_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long personId;

	private byte[] content;

	private Instant storedAt;

	private String storedBy;

	@Version
	private int version;

	public PersonPhoto(Person person, byte[] jpeg, Instant storedAt, String storedBy) {
		this.unitCode = person.unitCode();
		this.personId = person.id();
		this.content = jpeg;
		this.storedAt = storedAt;
		this.storedBy = storedBy;
	}

	@SuppressWarnings("NullAway.Init")
	protected PersonPhoto() {
	}

	/** A newer picture takes the place of this one, which is not kept. */
	public void replace(byte[] jpeg, Instant at, String by) {
		this.content = jpeg;
		this.storedAt = at;
		this.storedBy = by;
	}

	public int version() {
		return this.version;
	}

}
