package cn.township.congress.web.suggestion;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.service.suggestion.DeputyLookup;
import cn.township.congress.service.suggestion.DeputyLookup.Found;
import cn.township.congress.web.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Finds the deputies meant by what stands in the two fields; an unclear name is asked
 * back instead of guessed.
 */
@Component
class SignerFields {

	private final DeputyLookup lookup;

	SignerFields(DeputyLookup lookup) {
		this.lookup = lookup;
	}

	/**
	 * The mandates, the lead deputy first; incomplete when an error was put on the form.
	 */
	List<Long> resolve(RegisterForm form, BindingResult errors, Model model) {
		List<Long> signers = new ArrayList<>();
		resolveLead(form, errors, model, signers);
		for (String name : form.jointNames()) {
			List<Found> found = this.lookup.resolve(name);
			if (found.size() == 1) {
				signers.add(found.get(0).id());
			}
			else {
				reject(errors, "joint", name, found);
			}
		}
		return signers;
	}

	private void resolveLead(RegisterForm form, BindingResult errors, Model model, List<Long> signers) {
		String name = (form.lead() == null) ? "" : form.lead().strip();
		if (name.isEmpty()) {
			return;
		}
		List<Found> found = this.lookup.resolve(name);
		List<Long> ids = found.stream().map(Found::id).toList();
		if (ids.size() == 1) {
			signers.add(ids.get(0));
		}
		else if (form.leadId() != null && ids.contains(form.leadId())) {
			signers.add(form.leadId());
		}
		else {
			reject(errors, "lead", name, found);
			model.addAttribute("leadChoices", found.stream().map(SignerFields::choice).toList());
		}
	}

	private static void reject(BindingResult errors, String field, String name, List<Found> found) {
		String hint = String.join("、", found.stream().map((f) -> f.name() + "（" + f.district() + "）").toList());
		errors.rejectValue(field, found.isEmpty() ? "form.deputy.unknown" : "form.deputy.several",
				new Object[] { name, hint }, null);
	}

	private static Choice choice(Found found) {
		return new Choice(Long.toString(found.id()), found.name(),
				found.district() + ((found.cardNo() != null) ? " · 证号 " + found.cardNo() : ""));
	}

}
