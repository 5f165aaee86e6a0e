package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.service.liaison.SaveVoterLists;
import cn.township.congress.service.liaison.VoterRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The voters' lists of all deputies as typed. All of it is text, so that one wrong cell
 * loses none of the others.
 */
record VoterForm(@Nullable String listOn, @Nullable List<@Valid Line> lines) {

	static VoterForm of(List<VoterRow> rows, LocalDate today) {
		return new VoterForm(today.toString(),
				rows.stream()
					.map((row) -> new Line(row.mandateId() + ":" + row.version(), text(row.households()),
							text(row.voters()), Objects.requireNonNullElse(row.area(), "")))
					.toList());
	}

	SaveVoterLists.Command command(LocalDate day) {
		return new SaveVoterLists.Command(day,
				Objects.requireNonNullElse(this.lines, List.<Line>of()).stream().map(Line::command).toList());
	}

	/** Whether the lines are those of the deputies now in office, in the same order. */
	boolean fits(List<VoterRow> rows) {
		return this.lines != null && this.lines.stream()
			.map(Line::mandate)
			.toList()
			.equals(rows.stream().map(VoterRow::mandateId).toList());
	}

	private static String text(@Nullable Integer number) {
		return (number != null) ? number.toString() : "";
	}

	/**
	 * One deputy's list.
	 *
	 * @param key the mandate and the version of its list
	 */
	record Line(@NotNull @Pattern(regexp = "[0-9]{1,18}:-?[0-9]{1,9}") @Nullable String key,
			@Pattern(regexp = "\\s*|\\s*[0-9０-９]{1,5}\\s*",
					message = "{form.voters.wrong}") @Nullable String households,
			@Pattern(regexp = "\\s*|\\s*[0-9０-９]{1,5}\\s*", message = "{form.voters.wrong}") @Nullable String voters,
			@Size(max = 100, message = "{form.voterArea.tooLong}") @Nullable String area) {

		long mandate() {
			String id = Objects.requireNonNullElse(this.key, "").split(":")[0];
			return id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
		}

		private SaveVoterLists.Line command() {
			String[] parts = Objects.requireNonNull(this.key).split(":");
			return new SaveVoterLists.Line(mandate(), Integer.parseInt(parts[1]), number(this.households),
					number(this.voters), Texts.orNull(this.area));
		}

		private static int number(@Nullable String typed) {
			String text = Texts.orNull(typed);
			return (text != null) ? Integer.parseInt(text) : 0;
		}

	}

}
