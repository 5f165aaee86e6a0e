package cn.township.congress.web.audit;

import cn.township.congress.service.audit.AuditQueries;
import cn.township.congress.service.audit.AuditRow;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.web.shared.Pager;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Who changed what, and what it was before.
 */
@Controller
class AuditController {

	private final AuditQueries queries;

	private final AuditWords words;

	AuditController(AuditQueries queries, AuditWords words) {
		this.queries = queries;
		this.words = words;
	}

	@GetMapping("/audit")
	String list(@ModelAttribute("filter") AuditFilterForm form, Model model) {
		Slice<AuditRow> slice = this.queries.find(form.filter(), form.slice());
		model.addAttribute("rows", slice.rows().stream().map(this.words::line).toList());
		model.addAttribute("pager", Pager.of(slice, form.address(), form.pageSize()));
		model.addAttribute("tables", this.words.tables());
		model.addAttribute("unreadable", form.isUnreadable());
		return "audit/list";
	}

}
