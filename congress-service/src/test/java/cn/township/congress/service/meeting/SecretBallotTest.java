package cn.township.congress.service.meeting;

import java.util.List;
import java.util.Map;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.SheetCount;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.service.database.DatabaseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Who voted how is nowhere: not in the tables, not in the trail. */
@DatabaseTest
class SecretBallotTest {

	/** Tables that refer both to a vote or its lines and to a person or mandate. */
	private static final String LINKING = """
			SELECT DISTINCT v.table_name FROM (
			  SELECT k.table_name, u.table_name AS to_table FROM information_schema.table_constraints k
			  JOIN information_schema.referential_constraints r USING (constraint_schema, constraint_name)
			  JOIN information_schema.table_constraints u ON u.constraint_schema = r.unique_constraint_schema
			    AND u.constraint_name = r.unique_constraint_name
			  WHERE k.constraint_type = 'FOREIGN KEY') v
			JOIN (
			  SELECT k.table_name, u.table_name AS to_table FROM information_schema.table_constraints k
			  JOIN information_schema.referential_constraints r USING (constraint_schema, constraint_name)
			  JOIN information_schema.table_constraints u ON u.constraint_schema = r.unique_constraint_schema
			    AND u.constraint_name = r.unique_constraint_name
			  WHERE k.constraint_type = 'FOREIGN KEY') p ON p.table_name = v.table_name
			WHERE v.to_table IN ('vote', 'vote_line') AND p.to_table IN ('person', 'deputy_mandate') AND :id = :id
			ORDER BY 1""";

	private static final String COLUMNS = "SELECT column_name FROM information_schema.columns WHERE table_name = '%s'"
			+ " AND :id = :id ORDER BY column_name";

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("表结构里没有谁投了什么票：只有有权表决的名单，没有选择（地方组织法第二十八条）")
	void noTableHoldsAChoice() {
		MeetingTown town = MeetingTown.in(this.context, 3);
		assertThat(town.texts(LINKING, 0)).as("besides who was entitled, only those who are voted on")
			.containsExactly("committee_nominee", "office_candidate", "presidium_nominee", "scrutineer", "tenure",
					"vote_entitled");
		assertThat(town.texts(COLUMNS.formatted("vote_entitled"), 0)).containsExactly("id", "mandate_id", "unit_code",
				"vote_id");
		for (String table : List.of("vote", "vote_line")) {
			assertThat(town.texts(COLUMNS.formatted(table), 0)).noneMatch(
					(column) -> column.contains("mandate") || column.contains("person") || column.contains("voter"));
			assertThat(town.texts(
					"SELECT data_type FROM information_schema.columns WHERE table_name = '" + table + "' AND :id = :id",
					0))
				.doesNotContain("ARRAY", "json", "jsonb");
		}
	}

	@Test
	@DisplayName("无记名投票以后，审计里也没有谁投了什么票；谁有权表决留下了（地方组织法第二十八条）")
	void theTrailHoldsNoChoice() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 11);
		long before = Long.parseLong(town.texts("SELECT max(id)::text FROM audit_entry WHERE :id = :id", 0).get(0));
		long vote = town.put(meeting, VotePurpose.ELECTION, Ballot.SECRET, 1, "王建国", "李明");
		town.count(vote, new SheetCount(11, 11, 10, 1), Map.of("周敏", 1), LineCount.of(6, 3, 1), LineCount.of(3, 7, 0));
		assertThat(town.texts("SELECT mandate_id::text FROM vote_entitled WHERE vote_id = :id ORDER BY id", vote))
			.hasSize(11);
		String after = "FROM audit_entry WHERE id > :id AND unit_code = " + town.unit().value();
		assertThat(town.texts("SELECT DISTINCT table_name " + after + " ORDER BY 1", before))
			.containsExactly("proceeding", "vote", "vote_entitled", "vote_line");
		assertThat(town
			.texts("SELECT DISTINCT k " + after.replace("WHERE", "CROSS JOIN jsonb_object_keys(new_values) k WHERE")
					+ " AND table_name = 'vote_entitled' ORDER BY 1", before))
			.containsExactly("id", "mandate_id", "unit_code", "vote_id");
		assertThat(town.texts("SELECT new_values::text " + after + " AND table_name <> 'vote_entitled'", before))
			.noneMatch((values) -> values.contains("陈溪") || values.contains("mandate") || values.contains("person"));
		assertThat(town.texts("SELECT to_char(recorded_at, 'YYYYMMDDHH24MISSUS') " + after
				+ " AND table_name = 'vote_entitled' AND operation <> 'INSERT'", before))
			.as("nobody's right is touched again when votes come in")
			.isEmpty();
	}

}
