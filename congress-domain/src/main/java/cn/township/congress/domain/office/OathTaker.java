package cn.township.congress.domain.office;

import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took the oath on entering a post.
 */
@Entity
class OathTaker {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oath_taker_id_seq")
	@SequenceGenerator(name = "oath_taker_id_seq", sequenceName = "oath_taker_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "oath_id")
	private Oath oath;

	private long tenureId;

	OathTaker(Oath oath, AdminCode unitCode, long tenureId) {
		this.oath = oath;
		this.unitCode = unitCode;
		this.tenureId = tenureId;
	}

	@SuppressWarnings("NullAway.Init")
	protected OathTaker() {
	}

}
