package cn.township.congress.service.seed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.shared.Progress;
import org.springframework.stereotype.Component;

/**
 * Loads the demo county into an empty database, and finishes at the next start what was
 * interrupted. A database with data of its own is left alone.
 */
@Component
class DemoLoader {

	private final DemoRecords records;

	private final DemoBase base;

	private final DemoTownship township;

	private final DemoArrangements arrangements;

	private final Clock clock;

	DemoLoader(DemoRecords records, DemoBase base, DemoTownship township, DemoArrangements arrangements, Clock clock) {
		this.records = records;
		this.base = base;
		this.township = township;
		this.arrangements = arrangements;
		this.clock = clock;
	}

	/** Says how many townships were loaded. */
	int load() {
		if (this.records.isEmpty()) {
			Progress.say("正在装入演示县 …");
			this.base.load(DemoCounty.read(LocalDate.now(this.clock)));
		}
		LocalDate day = this.records.day().orElse(null);
		if (day == null) {
			Progress.say("数据库中已有数据,不装入演示县。");
			return 0;
		}
		List<Actor> clerks = this.records.clerksToLoad();
		if (!clerks.isEmpty()) {
			Progress.say("正在装入 " + clerks.size() + " 个乡镇的代表名册和建议登记簿 …");
			loadTownships(DemoCounty.read(day), clerks);
		}
		this.records.countyToLoad().ifPresent((county) -> this.arrangements.load(DemoCounty.read(day), county));
		return clerks.size();
	}

	private void loadTownships(DemoCounty county, List<Actor> clerks) {
		int number = 0;
		for (Actor clerk : clerks) {
			Progress.say("  " + clerk.unitName() + " (" + ++number + "/" + clerks.size() + ")");
			this.township.load(county, clerk);
		}
	}

}
