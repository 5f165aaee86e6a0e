package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.service.suggestion.HandOverCommand;
import cn.township.congress.service.suggestion.WaitingForHandOver.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The lines of a batch as typed; a fault belongs to its line.
 */
public final class BatchHandOverLines {

	private final List<Line> lines = new ArrayList<>();

	private final Map<Long, String> faults = new HashMap<>();

	/** Each with the agency that suggests itself. */
	static BatchHandOverLines proposed(List<Waiting> waiting, int months) {
		BatchHandOverLines all = new BatchHandOverLines();
		waiting.forEach((item) -> all.lines
			.add(new Line(item, item.version(), true, item.proposed(), List.of(), Integer.toString(months), "")));
		return all;
	}

	/** As they were sent; fields carry the suggestion's id. */
	static BatchHandOverLines typed(List<Waiting> waiting, MultiValueMap<String, String> sent) {
		BatchHandOverLines all = new BatchHandOverLines();
		List<String> chosen = sent.getOrDefault("chosen", List.of());
		waiting.stream().filter((item) -> sent.containsKey("version_" + item.id())).forEach((item) -> {
			String id = Long.toString(item.id());
			all.lines.add(new Line(item, number(sent.getFirst("version_" + id), -1), chosen.contains(id),
					longNumber(sent.getFirst("lead_" + id)),
					sent.getOrDefault("assisting_" + id, List.of())
						.stream()
						.map(BatchHandOverLines::longNumber)
						.filter(Objects::nonNull)
						.toList(),
					text(sent.getFirst("months_" + id)), text(sent.getFirst("ground_" + id))));
		});
		return all;
	}

	/** The chosen ones; faults are noted where a line is incomplete. */
	List<HandOverCommand> commands(String meeting, LocalDate decidedOn, LocalDate on) {
		List<HandOverCommand> commands = new ArrayList<>();
		this.lines.stream().filter(Line::chosen).forEach((line) -> {
			int months = number(line.months(), 0);
			if (line.lead() == null) {
				this.faults.put(line.item().id(), "请选择主办单位");
			}
			else if (months < 1 || months > 6) {
				this.faults.put(line.item().id(), "答复期限填 1 至 6 个月");
			}
			else {
				commands.add(new HandOverCommand(line.item().id(), line.version(), line.lead(), line.assisting(), on,
						months, line.ground().isEmpty() ? null : line.ground(), meeting, decidedOn));
			}
		});
		return commands;
	}

	void fault(long id, String sentence) {
		this.faults.put(id, sentence);
	}

	boolean hasFaults() {
		return !this.faults.isEmpty();
	}

	public List<Line> all() {
		return this.lines;
	}

	/** Why a line is refused, or nothing. */
	public @Nullable String fault(long id) {
		return this.faults.get(id);
	}

	public int faulty() {
		return this.faults.size();
	}

	private static int number(@Nullable String typed, int otherwise) {
		return text(typed).matches("[0-9]{1,6}") ? Integer.parseInt(text(typed)) : otherwise;
	}

	private static @Nullable Long longNumber(@Nullable String typed) {
		return text(typed).matches("[0-9]{1,18}") ? Long.valueOf(text(typed)) : null;
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

	/**
	 * One suggestion.
	 *
	 * @param ground why more than the ordinary months
	 */
	public record Line(Waiting item, int version, boolean chosen, @Nullable Long lead, List<Long> assisting,
			String months, String ground) {

		/** Whose it is, and what the deputy says about who should handle it. */
		public String about() {
			String deputies = this.item.leadDeputy()
					+ ((this.item.signers() > 1) ? "等" + this.item.signers() + "人" : "");
			String wish = (this.item.suggestedAgency() != null) ? " · 建议由" + this.item.suggestedAgency() + "办理" : "";
			return deputies + wish + ((this.item.merged() > 0) ? " · 并案 " + this.item.merged() + " 件一起交办" : "");
		}

		/** Whether the choice of that value is the lead agency. */
		public boolean isLedBy(String agency) {
			return agency.equals(String.valueOf(this.lead));
		}

		public boolean assists(String agency) {
			return this.assisting.contains(Long.valueOf(agency));
		}

	}

}
