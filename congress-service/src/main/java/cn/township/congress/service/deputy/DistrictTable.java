package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The districts of a term with who sits for them on a day.
 *
 * @param day as of which day
 * @param unitName the township
 * @param terms all terms of the township
 */
public record DistrictTable(String unitName, Term term, List<Term> terms, LocalDate day, List<District> districts) {

	/** Seats of all districts. */
	public int inDistricts() {
		return this.districts.stream().mapToInt(District::seats).sum();
	}

	/** Deputies in office, or elected where the congress has not met. */
	public int deputies() {
		return this.districts.stream().mapToInt(District::counted).sum();
	}

	/** Seats of the congress nobody sits for. */
	public int vacancies() {
		return Math.max(0, this.term.seats() - deputies());
	}

	/** Seats the county has fixed that no district has. */
	public int unassigned() {
		return this.term.seats() - inDistricts();
	}

	/** Registered voters where all districts say so. */
	public @Nullable Integer voters() {
		return this.districts.stream().anyMatch((d) -> d.voters() == null) ? null
				: Integer.valueOf(this.districts.stream().mapToInt(District::votersOrNone).sum());
	}

	/**
	 * A term of the township.
	 *
	 * @param firstSessionOn from when deputies are in office
	 */
	public record Term(long id, int termNo, int seats, LocalDate electedOn, @Nullable LocalDate firstSessionOn,
			@Nullable LocalDate endedOn) {

		/** As it is cited: 第十九届. */
		public String label() {
			return "第" + ChineseNumber.of(this.termNo) + "届";
		}

		/** Whether it has met by that day. */
		public boolean hasMet(LocalDate day) {
			return this.firstSessionOn != null && !this.firstSessionOn.isAfter(day);
		}

	}

	/**
	 * A district.
	 *
	 * @param met whether the congress has met by the day
	 * @param seated who has a seat there on the day, in office or about to be
	 */
	public record District(long id, int version, int districtNo, String name, int seats, @Nullable Integer voters,
			boolean met, List<Seated> seated) {

		/** In office, or elected where the congress has not met. */
		public int counted() {
			return (int) this.seated.stream().filter((one) -> !this.met || one.inOffice()).count();
		}

		public int vacancies() {
			return Math.max(0, this.seats - counted());
		}

		/** Whether a seat is free for a by-election. */
		public boolean mayFill() {
			return this.met && this.seats > this.seated.size();
		}

		private int votersOrNone() {
			return (this.voters != null) ? this.voters : 0;
		}

	}

	/** Who has a seat. */
	public record Seated(long mandateId, String name, MandateStatus status, boolean inOffice) {
	}

	/**
	 * A township of the county.
	 *
	 * @param vacancies seats nobody fills, as its own page has them
	 */
	public record Town(int unitCode, String name, int seats, long inDistricts, long inOffice, long vacancies) {
	}

}
