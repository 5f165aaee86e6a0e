package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.territory.AdminCode;

/**
 * The files of the demo county that hold all townships, read for one day of loading.
 */
record DemoCounty(LocalDate day, List<UnitRow> units, List<TermRow> terms, List<SessionRow> sessions,
		List<DistrictRow> districts, List<AgencySeedRow> agencies, List<AccountSeedRow> accounts,
		List<ChangeSeedRow> changes, List<GroupSeedRow> groups, List<VoterSeedRow> voters, List<LiaisonSeedRow> liaison,
		SittingSeeds sittings, List<ProcedureSeedRow> procedure) {

	/** 青山县, which no real province has: the code begins with 98. */
	static final AdminCode CODE = new AdminCode(980123000);

	static DemoCounty read(LocalDate day) {
		return new DemoCounty(day, SeedFile.rows("demo/territory.csv", UnitRow.SPEC, day),
				SeedFile.rows("demo/terms.csv", TermRow.SPEC, day),
				SeedFile.rows("demo/sessions.csv", SessionRow.SPEC, day),
				SeedFile.rows("demo/districts.csv", DistrictRow.SPEC, day),
				SeedFile.rows("demo/agencies.csv", AgencySeedRow.SPEC, day),
				SeedFile.rows("demo/accounts.csv", AccountSeedRow.SPEC, day),
				SeedFile.rows("demo/changes.csv", ChangeSeedRow.SPEC, day),
				SeedFile.rows("demo/groups.csv", GroupSeedRow.SPEC, day),
				SeedFile.rows("demo/voters.csv", VoterSeedRow.SPEC, day),
				SeedFile.rows("demo/liaison.csv", LiaisonSeedRow.SPEC, day), SittingSeeds.read(day),
				SeedFile.rows("demo/procedure.csv", ProcedureSeedRow.SPEC, day));
	}

	List<UnitRow> townships() {
		return this.units.stream().filter((unit) -> unit.kind().isTownship()).toList();
	}

	AdminCode code(String unit) {
		return this.units.stream()
			.filter((row) -> row.name().equals(unit))
			.findFirst()
			.orElseThrow(() -> new SeedFile("demo", new byte[0]).faulty("没有单位“" + unit + "”"))
			.code();
	}

	SeedFile roster(AdminCode township) {
		return SeedFile.read("demo/deputies/" + township + ".csv", this.day);
	}

	SeedFile ledger(AdminCode township) {
		return SeedFile.read("demo/suggestions/" + township + ".csv", this.day);
	}

}
