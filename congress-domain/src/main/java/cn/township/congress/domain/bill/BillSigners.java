package cn.township.congress.domain.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;

/**
 * The deputies who propose a bill, the lead deputy first.
 */
@Embeddable
class BillSigners {

	@OneToMany(mappedBy = "bill", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<BillSigner> signers = new ArrayList<>();

	/**
	 * @throws RuleViolation if the deputy was not in office that day, suspended, or has
	 * signed before
	 */
	void add(Bill bill, Signatory deputy, LocalDate on) {
		deputy.requireMayAct(on);
		if (this.signers.stream().anyMatch((one) -> one.mandateId() == deputy.mandateId())) {
			throw new RuleViolation("bill.signedTwice", LawArticle.ORG_22, deputy.name());
		}
		this.signers.add(new BillSigner(bill, deputy.mandateId(), this.signers.size(), on));
	}

	/** Before the submission a signature may be struck; the others keep their order. */
	void strike(long mandateId) {
		BillSigner signer = find(mandateId);
		this.signers.remove(signer);
		List<BillSigner> left = ordered();
		for (int i = 0; i < left.size(); i++) {
			left.get(i).moveTo(i);
		}
	}

	/** Withdraws alone; the signature stays on record. */
	void withdraw(long mandateId, LocalDate on) {
		find(mandateId).withdraw(on);
	}

	/**
	 * @param deputies those who signed, with their standing on the day of the submission
	 * @throws RuleViolation if one is not in office that day, or they are too few
	 */
	void requireEnough(List<Signatory> deputies, int fewest, LocalDate on) {
		deputies.stream().filter((one) -> standing().contains(one.mandateId())).forEach((one) -> one.requireMayAct(on));
		if (standing().size() < fewest) {
			throw new RuleViolation("bill.submit.fewSigners", LawArticle.ORG_22, standing().size(), fewest);
		}
	}

	private BillSigner find(long mandateId) {
		return this.signers.stream()
			.filter((one) -> one.mandateId() == mandateId && one.stands())
			.findFirst()
			.orElseThrow(() -> new NotFound("signer", mandateId));
	}

	/** Mandates of those who stand by it, the lead deputy first. */
	List<Long> standing() {
		return ordered().stream().filter(BillSigner::stands).map(BillSigner::mandateId).toList();
	}

	private List<BillSigner> ordered() {
		return this.signers.stream().sorted(Comparator.comparingInt(BillSigner::position)).toList();
	}

}
