package cn.township.congress.service.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.attachment.AttachmentRefused;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The office transcribes the signed forms of a whole session, each as
 * {@link TranscribeEvaluation} does: all of them or, where one is refused, none.
 */
@UseCase(Permission.TRANSCRIBE_EVALUATION)
public class TranscribeEvaluations {

	private final TranscribeEvaluation transcribe;

	TranscribeEvaluations(TranscribeEvaluation transcribe) {
		this.transcribe = transcribe;
	}

	/**
	 * @throws LinesRefused with the reason of every line that is refused
	 */
	public void execute(List<TranscribeEvaluation.Command> lines) {
		Map<Long, RuleViolation> refused = new LinkedHashMap<>();
		Map<Long, String> files = new LinkedHashMap<>();
		for (TranscribeEvaluation.Command line : lines) {
			try {
				this.transcribe.execute(line);
			}
			catch (RuleViolation refusal) {
				refused.put(line.id(), refusal);
			}
			catch (AttachmentRefused refusal) {
				files.put(line.id(), String.valueOf(refusal.getMessage()));
			}
			catch (OptimisticLockingFailureException changed) {
				refused.put(line.id(), new RuleViolation("suggestion.line.changed", null));
			}
		}
		if (!refused.isEmpty() || !files.isEmpty()) {
			throw new LinesRefused(refused, files);
		}
	}

}
