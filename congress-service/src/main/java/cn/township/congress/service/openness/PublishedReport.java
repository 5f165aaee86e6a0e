package cn.township.congress.service.openness;

import java.time.LocalDate;

/**
 * A published report to the congress on how suggestions were handled.
 */
public record PublishedReport(long id, int year, String title, String body, LocalDate publishedOn) {

	/**
	 * With the township it is of.
	 */
	public record OfTownship(PublicTownship township, PublishedReport report) {
	}

}
