package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An opinion an assisting agency gave.
 */
@Entity
class CoOpinion {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "co_opinion_id_seq")
	@SequenceGenerator(name = "co_opinion_id_seq", sequenceName = "co_opinion_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "hand_over_id")
	private HandOver handOver;

	private LocalDate givenOn;

	private @Nullable String documentNo;

	private String signatory;

	private String body;

	@Enumerated(EnumType.STRING)
	private ReplySource source;

	CoOpinion(Suggestion suggestion, HandOver handOver, OpinionLetter letter, Entry entry) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.handOver = handOver;
		this.givenOn = entry.on();
		this.documentNo = letter.documentNo();
		this.signatory = letter.signatory();
		this.body = letter.body();
		this.source = letter.source();
	}

	@SuppressWarnings("NullAway.Init")
	protected CoOpinion() {
	}

}
