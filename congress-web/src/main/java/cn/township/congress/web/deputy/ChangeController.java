package cn.township.congress.web.deputy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.deputy.MandateChangeKind;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.deputy.ChangeFilter;
import cn.township.congress.service.deputy.ChangeList;
import cn.township.congress.service.deputy.ChangeRow;
import cn.township.congress.service.deputy.DeputyList;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Pager;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The register of changes of deputies (代表变动登记): list, print, workbook.
 */
@Controller
class ChangeController {

	private static final int SIZE = 50;

	private static final String PATH = "/deputies/changes";

	private final ChangeList changes;

	private final DeputyList deputies;

	private final ChangeView view;

	private final DeputyView deputyView;

	private final CurrentUser currentUser;

	private final Labels labels;

	ChangeController(ChangeList changes, DeputyList deputies, ChangeView view, DeputyView deputyView,
			CurrentUser currentUser, Labels labels) {
		this.changes = changes;
		this.deputies = deputies;
		this.view = view;
		this.deputyView = deputyView;
		this.currentUser = currentUser;
		this.labels = labels;
	}

	@GetMapping(PATH)
	String list(@ModelAttribute("filter") Typed typed, Model model) {
		Slice<ChangeRow> slice = this.changes.find(typed.filter(), typed.slice());
		boolean county = this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP;
		model.addAttribute("rows", slice.rows().stream().map(this.view::line).toList());
		model.addAttribute("pager", Pager.of(slice, typed.address(PATH), typed.pageSize()));
		model.addAttribute("county", county);
		model.addAttribute("towns", county ? DeputyView.choices(this.deputies.townships()) : List.of());
		model.addAttribute("kinds",
				Arrays.stream(MandateChangeKind.values())
					.map((kind) -> new Choice(kind.name(), this.labels.of(kind)))
					.toList());
		model.addAttribute("years", this.changes.years());
		model.addAttribute("exportUrl", typed.address(PATH + "/export.xlsx").toString());
		model.addAttribute("printUrl", typed.address(PATH + "/print").toString());
		return "deputy/changes";
	}

	@GetMapping(PATH + "/print")
	String print(@ModelAttribute("filter") Typed typed, Model model) {
		model.addAttribute("rows", this.changes.all(typed.filter()).stream().map(this.view::line).toList());
		model.addAttribute("county", this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP);
		model.addAttribute("today", this.deputyView.today());
		model.addAttribute("backUrl", typed.address(PATH).toString());
		return "deputy/changes-print";
	}

	@GetMapping(PATH + "/export.xlsx")
	void export(@ModelAttribute("filter") Typed typed, HttpServletResponse response) throws IOException {
		Downloads.workbook(response, "代表变动登记", this.changes.write(typed.filter(), this.view::kind, this.view::ground));
	}

	/** The filter as it stands in the address; what makes no sense filters nothing. */
	record Typed(@Nullable String kind, @Nullable String year, @Nullable String unit, @Nullable String after,
			@Nullable String before, @Nullable String size) {

		ChangeFilter filter() {
			return new ChangeFilter(Arrays.stream(MandateChangeKind.values())
				.filter((one) -> one.name().equals(this.kind))
				.findFirst()
				.orElse(null), number(this.year, "[12][0-9]{3}"), number(this.unit, "[0-9]{9}"));
		}

		SliceRequest slice() {
			return new SliceRequest(this.after, this.before, pageSize());
		}

		int pageSize() {
			Integer typed = number(this.size, "[0-9]{1,4}");
			return (typed != null) ? typed : SIZE;
		}

		Address address(String path) {
			return Address.of(path).with("kind", this.kind).with("year", this.year).with("unit", this.unit);
		}

		private static @Nullable Integer number(@Nullable String text, String pattern) {
			return (text != null && text.matches(pattern)) ? Integer.valueOf(text) : null;
		}

	}

}
