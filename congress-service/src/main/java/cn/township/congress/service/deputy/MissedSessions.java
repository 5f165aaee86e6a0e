package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.ChineseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sessions a deputy missed without leave (代表法第六十二条第三项), as they are cited. They are
 * counted by session over the whole term; nothing follows from them by itself.
 */
@Component
class MissedSessions {

	private final JdbcClient jdbc;

	MissedSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Up to and including that day. */
	List<String> without(long mandateId, LocalDate day) {
		return this.jdbc.sql("""
				SELECT s.session_no FROM session_absence a JOIN congress_session s ON s.id = a.session_id
				WHERE a.mandate_id = :id AND a.attendance = 'ABSENT' AND s.opened_on <= :day ORDER BY s.session_no""")
			.param("id", mandateId)
			.param("day", day)
			.query(Integer.class)
			.list()
			.stream()
			.map(MissedSessions::cited)
			.toList();
	}

	static String cited(int sessionNo) {
		return "第" + ChineseNumber.of(sessionNo) + "次会议";
	}

}
