package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;

/**
 * Sessions and meetings of the presidium of the demo with their agendas.
 */
record SittingSeeds(List<CourseSeedRow> courses, List<PresidiumSeedRow> presidium, List<AgendaSeedRow> agenda,
		List<FollowUpSeedRow> followUps, List<BillSeedRow> bills, List<InquirySeedRow> inquiries) {

	static final SittingSeeds NONE = new SittingSeeds(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

	static SittingSeeds read(LocalDate day) {
		return new SittingSeeds(SeedFile.rows("demo/courses.csv", CourseSeedRow.SPEC, day),
				SeedFile.rows("demo/presidium.csv", PresidiumSeedRow.SPEC, day),
				SeedFile.rows("demo/agenda.csv", AgendaSeedRow.SPEC, day),
				SeedFile.rows("demo/follow-ups.csv", FollowUpSeedRow.SPEC, day),
				SeedFile.rows("demo/bills.csv", BillSeedRow.SPEC, day),
				SeedFile.rows("demo/inquiries.csv", InquirySeedRow.SPEC, day));
	}

	SittingSeeds of(String township) {
		return new SittingSeeds(OfTownship.only(this.courses, township), OfTownship.only(this.presidium, township),
				OfTownship.only(this.agenda, township), OfTownship.only(this.followUps, township),
				OfTownship.only(this.bills, township), OfTownship.only(this.inquiries, township));
	}

	List<AgendaSeedRow> agenda(CourseSeedRow course) {
		return this.agenda.stream().filter((row) -> row.ofSession() && row.number() == course.sessionNo()).toList();
	}

	List<AgendaSeedRow> agenda(PresidiumSeedRow meeting) {
		return this.agenda.stream().filter((row) -> !row.ofSession() && row.number() == meeting.meetingNo()).toList();
	}

	List<FollowUpSeedRow> followUps(CourseSeedRow course) {
		return this.followUps.stream().filter((row) -> row.sessionNo() == course.sessionNo()).toList();
	}

	List<BillSeedRow> bills(CourseSeedRow course) {
		return this.bills.stream().filter((row) -> row.sessionNo() == course.sessionNo()).toList();
	}

	List<InquirySeedRow> inquiries(CourseSeedRow course) {
		return this.inquiries.stream().filter((row) -> row.sessionNo() == course.sessionNo()).toList();
	}

}
