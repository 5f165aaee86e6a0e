package cn.township.congress.service.suggestion;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a number of the statistics narrows the list to, beside what the list itself asks
 * for; everything may be left open.
 *
 * @param session a session with the time until the next one
 * @param district electoral district of the lead deputy
 * @param lead mandate of the lead deputy
 * @param signer mandate of any deputy who signed
 * @param leadAgency the agency that leads now, or led last
 */
public record Narrowing(@Nullable Long session, @Nullable Long district, @Nullable Long lead, @Nullable Long signer,
		@Nullable Long leadAgency) {

	public static final Narrowing NONE = new Narrowing(null, null, null, null, null);

	public static Narrowing ofSession(@Nullable Long session) {
		return new Narrowing(session, null, null, null, null);
	}

	public Narrowing withDistrict(long id) {
		return new Narrowing(this.session, id, this.lead, this.signer, this.leadAgency);
	}

	public Narrowing withLead(long id) {
		return new Narrowing(this.session, this.district, id, this.signer, this.leadAgency);
	}

	public Narrowing withSigner(long id) {
		return new Narrowing(this.session, this.district, this.lead, id, this.leadAgency);
	}

	public Narrowing withLeadAgency(long id) {
		return new Narrowing(this.session, this.district, this.lead, this.signer, id);
	}

	boolean isNone() {
		return Stream.of(this.session, this.district, this.lead, this.signer, this.leadAgency)
			.allMatch(Objects::isNull);
	}

}
