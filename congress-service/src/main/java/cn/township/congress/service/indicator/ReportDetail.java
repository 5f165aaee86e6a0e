package cn.township.congress.service.indicator;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.indicator.ReportStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A report with its numbers as they were on the day of its draft.
 *
 * @param own whether it is of the reader's own township
 * @param frozen its numbers
 * @param deputiesOn the day on which deputies in office were counted
 */
public record ReportDetail(Head head, boolean own, Figures frozen, LocalDate deputiesOn) {

	/** Its text, line by line. */
	public List<String> paragraphs() {
		return this.head.body().lines().filter((line) -> !line.isBlank()).toList();
	}

	/**
	 * What is kept of it.
	 *
	 * @param courseNo session that heard it
	 */
	public record Head(long id, int unitCode, String unitName, int year, @Nullable Long sessionId, String title,
			String body, LocalDate cutOff, ReportStatus status, @Nullable Long courseId, @Nullable Integer courseTerm,
			@Nullable Integer courseNo, @Nullable LocalDate reportedOn, @Nullable String reporter,
			@Nullable LocalDate publishedOn, @Nullable String publishedWhere, String recordedBy, int version) {

		public boolean isDraft() {
			return this.status == ReportStatus.DRAFT;
		}

		/** 第十九届第三次会议, where it was heard. */
		public @Nullable String session() {
			return (this.courseTerm == null || this.courseNo == null) ? null
					: "第" + ChineseNumber.of(this.courseTerm) + "届第" + ChineseNumber.of(this.courseNo) + "次会议";
		}

	}

}
