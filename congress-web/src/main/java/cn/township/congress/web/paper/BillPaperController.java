package cn.township.congress.web.paper;

import java.io.IOException;

import cn.township.congress.service.paper.BillPaperQueries;
import cn.township.congress.service.paper.LedgerPaperQueries;
import cn.township.congress.service.paper.PaperFile;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.suggestion.FilterForm;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The forms of bills and interpellations and the ledgers of suggestions as Word
 * documents.
 */
@Controller
class BillPaperController {

	private final BillPaperQueries bills;

	private final LedgerPaperQueries ledgers;

	BillPaperController(BillPaperQueries bills, LedgerPaperQueries ledgers) {
		this.bills = bills;
		this.ledgers = ledgers;
	}

	@GetMapping("/papers/bills/{id:[0-9]+}/bill.docx")
	void bill(@PathVariable long id, HttpServletResponse response) throws IOException {
		send(response, this.bills.bill(id));
	}

	@GetMapping("/papers/interpellations/{id:[0-9]+}/interpellation.docx")
	void interpellation(@PathVariable long id, HttpServletResponse response) throws IOException {
		send(response, this.bills.interpellation(id));
	}

	@GetMapping("/papers/blank/bill.docx")
	void blankBill(HttpServletResponse response) throws IOException {
		send(response, this.bills.blankBill());
	}

	@GetMapping("/papers/blank/interpellation.docx")
	void blankInterpellation(HttpServletResponse response) throws IOException {
		send(response, this.bills.blankInterpellation());
	}

	/** Register, classification table or promises, of what the list is filtered by. */
	@GetMapping("/papers/ledger/{key:[a-z-]+}.docx")
	void ledger(@PathVariable String key, @ModelAttribute("filter") FilterForm form, HttpServletResponse response)
			throws IOException {
		send(response, this.ledgers.ledger(key, form.filter()));
	}

	private static void send(HttpServletResponse response, PaperFile file) throws IOException {
		Downloads.document(response, file.name(), file.content());
	}

}
