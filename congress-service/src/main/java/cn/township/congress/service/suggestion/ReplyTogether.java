package cn.township.congress.service.suggestion;

import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers suggestions that are handled together (并案) with one text typed once: each gets
 * a reply of its own, with its own letter, its own delivery and its own evaluation.
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.TRANSCRIBE_REPLY })
public class ReplyTogether {

	private final SuggestionDesk desk;

	private final ReplyLetters letters;

	private final JdbcClient jdbc;

	ReplyTogether(SuggestionDesk desk, ReplyLetters letters, JdbcClient jdbc) {
		this.desk = desk;
		this.letters = letters;
		this.jdbc = jdbc;
	}

	public void execute(Command command) {
		ReplyToSuggestion.Command letter = command.letter();
		List<Long> group = group(letter.id());
		this.desk.lock(group);
		this.letters.reply(this.desk.load(letter.id(), letter.version()), letter, letter.documentNo());
		for (Other other : command.others()) {
			if (other.id() == letter.id() || !group.contains(other.id())) {
				throw new NotFound("merged suggestion", other.id());
			}
			replyTo(this.desk.locked(other.id()), letter, other.documentNo());
		}
	}

	/** Names the suggestion on which the same letter is refused. */
	private void replyTo(Suggestion suggestion, ReplyToSuggestion.Command letter, @Nullable String documentNo) {
		try {
			this.letters.reply(suggestion, letter, documentNo);
		}
		catch (RuleViolation refusal) {
			if (refusal.key().equals("suggestion.reply.contactMissing")) {
				throw new RuleViolation("suggestion.reply.contactMissingOf", refusal.basis(), suggestion.title());
			}
			throw refusal;
		}
	}

	private List<Long> group(long id) {
		return this.jdbc.sql("""
				SELECT o.id FROM suggestion s JOIN suggestion o
				  ON coalesce(o.merged_into_id, o.id) = coalesce(s.merged_into_id, s.id) WHERE s.id = :id""")
			.param("id", id)
			.query(Long.class)
			.list();
	}

	/** Another of the group, with the number of its own letter. */
	public record Other(long id, @Nullable String documentNo) {
	}

	public record Command(ReplyToSuggestion.Command letter, List<Other> others) {

		public Command {
			others = List.copyOf(others);
		}

	}

}
