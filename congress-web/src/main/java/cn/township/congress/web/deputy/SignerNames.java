package cn.township.congress.web.deputy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.service.deputy.SignerLookup;
import cn.township.congress.service.deputy.SignerLookup.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Finds the deputies meant by the names typed into a field of signers; an unclear name is
 * asked back instead of guessed.
 */
@Component
public class SignerNames {

	private final SignerLookup lookup;

	SignerNames(SignerLookup lookup) {
		this.lookup = lookup;
	}

	/**
	 * Those that are clear, in order; each unclear or unknown one puts an error on the
	 * field.
	 */
	public List<Found> resolve(long congressId, @Nullable String typed, String field, Errors errors) {
		List<Found> deputies = new ArrayList<>();
		for (String name : split(typed)) {
			List<Found> found = this.lookup.resolve(congressId, name);
			if (found.size() == 1) {
				deputies.add(found.get(0));
			}
			else {
				String hint = String.join("、",
						found.stream().map((one) -> one.name() + "（" + one.district() + "）").toList());
				errors.rejectValue(field, found.isEmpty() ? "form.signer.unknown" : "form.deputy.several",
						new Object[] { name, hint }, null);
			}
		}
		return deputies;
	}

	/** The names, whatever stands between them. */
	public static List<String> split(@Nullable String typed) {
		return (typed == null) ? List.of()
				: Arrays.stream(typed.split("[、,，;；\\s]+"))
					.map(String::strip)
					.filter((name) -> !name.isEmpty())
					.toList();
	}

}
