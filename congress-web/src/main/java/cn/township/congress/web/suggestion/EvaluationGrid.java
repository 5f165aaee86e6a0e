package cn.township.congress.web.suggestion;

import java.io.IOException;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.attachment.Upload;
import cn.township.congress.service.suggestion.TranscribeEvaluation;
import cn.township.congress.service.suggestion.WaitingForEvaluation.Waiting;
import cn.township.congress.web.shared.DateFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * The evaluation sheets of many suggestions as typed: one row each, empty ones left out;
 * a fault belongs to its cell.
 */
public final class EvaluationGrid {

	private static final int LONGEST_REASON = 2_000;

	private final List<Row> rows = new ArrayList<>();

	private final Map<String, String> faults = new HashMap<>();

	private final String day;

	private EvaluationGrid(String day) {
		this.day = day;
	}

	static EvaluationGrid empty(List<Waiting> waiting, LocalDate today) {
		EvaluationGrid grid = new EvaluationGrid(today.toString());
		waiting.forEach((item) -> grid.rows.add(new Row(item, item.version(), "", "", "", "")));
		return grid;
	}

	static EvaluationGrid typed(List<Waiting> waiting, MultiValueMap<String, String> sent) {
		EvaluationGrid grid = new EvaluationGrid(text(sent, "day"));
		waiting.forEach((item) -> {
			String version = text(sent, "version_" + item.id());
			grid.rows.add(new Row(item, version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : item.version(),
					text(sent, "on_" + item.id()), text(sent, "attitude_" + item.id()),
					text(sent, "result_" + item.id()), text(sent, "reason_" + item.id())));
		});
		return grid;
	}

	/**
	 * What is to be stored; faults are noted where a row is incomplete.
	 * @param files by the names of their fields
	 */
	List<TranscribeEvaluation.Command> commands(DateFormatter dates, Map<String, MultipartFile> files)
			throws IOException {
		List<TranscribeEvaluation.Command> commands = new ArrayList<>();
		Upload all = Uploads.of(files.get("scan"));
		for (Row row : this.rows) {
			Upload own = Uploads.of(files.get("scan_" + row.item().id()));
			if (!row.isEmpty() || own != null) {
				TranscribeEvaluation.Command command = command(row, dates, (own != null) ? own : all);
				if (command != null) {
					commands.add(command);
				}
			}
		}
		return commands;
	}

	private TranscribeEvaluation.@Nullable Command command(Row row, DateFormatter dates, @Nullable Upload scan) {
		long id = row.item().id();
		LocalDate on = day(row, dates);
		Satisfaction attitude = verdict(row.attitude());
		Satisfaction result = verdict(row.result());
		if (attitude == null) {
			fault(id, "attitude", "请选办理态度");
		}
		if (result == null) {
			fault(id, "result", "请选办理结果");
		}
		if (scan == null) {
			fault(id, "scan", "请附代表签名的征询意见表扫描件，或者在上面选一份合订的扫描件");
		}
		if (row.reason().length() > LONGEST_REASON) {
			fault(id, "reason", "理由最多 2000 字");
		}
		return (on == null || attitude == null || result == null || scan == null) ? null
				: new TranscribeEvaluation.Command(id, row.version(), on, attitude, result,
						row.reason().isEmpty() ? null : row.reason(), scan);
	}

	private @Nullable LocalDate day(Row row, DateFormatter dates) {
		String typed = row.on().isEmpty() ? this.day : row.on();
		try {
			return dates.parse(typed, Locale.CHINA);
		}
		catch (ParseException ex) {
			fault(row.item().id(), "on", typed.isEmpty() ? "请填写日期" : "日期「" + typed + "」看不懂，如 2026-3-5");
			return null;
		}
	}

	void fault(long id, String cell, String sentence) {
		this.faults.putIfAbsent(cell + "_" + id, sentence);
	}

	boolean hasFaults() {
		return !this.faults.isEmpty();
	}

	/** How many rows were typed. */
	public long filled() {
		return this.rows.stream().filter((row) -> !row.isEmpty()).count();
	}

	public List<Row> rows() {
		return this.rows;
	}

	/** The day of rows that have none of their own. */
	public String day() {
		return this.day;
	}

	public int faulty() {
		return this.faults.size();
	}

	/** Why a cell is refused, or nothing. */
	public @Nullable String fault(String cell, long id) {
		return this.faults.get(cell + "_" + id);
	}

	private static @Nullable Satisfaction verdict(String typed) {
		return Arrays.stream(Satisfaction.values()).filter((v) -> v.name().equals(typed)).findFirst().orElse(null);
	}

	private static String text(MultiValueMap<String, String> sent, String name) {
		String typed = sent.getFirst(name);
		return (typed == null) ? "" : typed.strip();
	}

	/** One suggestion's sheet. */
	public record Row(Waiting item, int version, String on, String attitude, String result, String reason) {

		boolean isEmpty() {
			return this.on.isEmpty() && this.attitude.isEmpty() && this.result.isEmpty() && this.reason.isEmpty();
		}

	}

}
