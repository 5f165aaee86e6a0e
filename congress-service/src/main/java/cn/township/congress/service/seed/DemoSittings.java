package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import cn.township.congress.service.account.Actor;
import org.springframework.stereotype.Component;

/**
 * Sessions and meetings of the presidium of one township of the demo, in the order they
 * happened: a session is planned before the presidium convenes it.
 */
@Component
class DemoSittings {

	private final DemoCourses courses;

	private final DemoPresidium presidium;

	DemoSittings(DemoCourses courses, DemoPresidium presidium) {
		this.courses = courses;
		this.presidium = presidium;
	}

	void load(SittingSeeds seeds, long congress, Actor chair, LocalDate day) {
		Map<CourseSeedRow, Long> planned = new HashMap<>();
		Map<Integer, Long> convenes = new HashMap<>();
		for (CourseSeedRow row : seeds.courses()) {
			long course = this.courses.plan(row, seeds.agenda(row), congress);
			planned.put(row, course);
			if (row.convenedBy() != null) {
				convenes.put(row.convenedBy(), course);
			}
		}
		seeds.presidium().forEach((row) -> this.presidium.load(row, seeds.agenda(row), convenes, chair, day));
		planned.forEach((row, course) -> this.courses.run(row, course, seeds, chair));
	}

}
