package cn.township.congress.web.shared;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every fragment once, on pages like the real ones, for looking at. Not shipped.
 */
@TestComponent
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import({ Assets.class, AssetRoutes.class, Labels.class, LargeText.class, PageFrame.class, PageFrameAdvice.class,
		ErrorPages.class, Gallery.Pages.class })
class Gallery implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatter(new DateFormatter());
	}

	@Bean
	StaticMessageSource messageSource() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		messages.addMessage("gallery.saved", java.util.Locale.getDefault(), "已受理，编为第 {0} 号。");
		messages.addMessage("typeMismatch.form.due", java.util.Locale.getDefault(), "没有这一天，请按 2026-3-5 的样子填写");
		return messages;
	}

	@Bean
	ThymeleafViewResolver views(ApplicationContext context, StaticMessageSource messages) {
		SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
		templates.setApplicationContext(context);
		templates.setPrefix("classpath:/templates/");
		templates.setSuffix(".html");
		templates.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(messages);
		ThymeleafViewResolver resolver = new ThymeleafViewResolver();
		resolver.setTemplateEngine(engine);
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

	@Bean
	FrameSource frameSource() {
		String[][] entries = { { "工作台", "/", "workbench" }, { "代表", "/deputies", "deputies" },
				{ "人代会", "/sessions", "sessions" }, { "建议", "/suggestions", "suggestions" },
				{ "承办单位", "/agencies", "agencies" }, { "规则参数", "/settings", "settings" } };
		List<Frame.MenuItem> menu = java.util.Arrays.stream(entries)
			.map((entry) -> new Frame.MenuItem(entry[0], entry[1], entry[2]))
			.toList();
		return () -> new Frame("青山县柳溪镇", "第十九届 · 第三次会议闭会期间", "周敏", "干事", menu, "/suggestions", 3);
	}

	/**
	 * A row like those of a real list.
	 */
	public record Row(int number, String title, String proposer, String agency, LocalDate handedOver, Badge status,
			Badge deadline) {

	}

	/**
	 * A form with one field of each kind.
	 */
	public record Form(@NotBlank(message = "请填写题目") @Nullable String title, @Nullable String proposer,
			@Nullable Long proposerId, @Nullable String body, @Nullable LocalDate due, @Nullable String category,
			@NotNull(message = "请选择评价结果") @Nullable String rating, @Nullable List<String> agencies,
			@Nullable Boolean open, @Nullable MultipartFile scan) {

	}

	/**
	 * A cell of an import preview.
	 */
	public record Cell(String value, @Nullable String error) {

	}

	/**
	 * A row of an import preview.
	 */
	public record PreviewRow(int number, Badge badge, List<Cell> cells) {

	}

	/**
	 * An error of an import.
	 */
	public record Fault(int row, String column, String value, String reason) {

	}

	@Controller
	static class Pages {

		@GetMapping("/gallery/list")
		String list(Model model) {
			model.addAttribute("suggestions",
					java.util.stream.IntStream.rangeClosed(1, 12).mapToObj(this::row).toList());
			model.addAttribute("tabs",
					List.of(new Tab("全部", "?", "306", true), new Tab("待交办", "?tab=a", "4", false),
							new Tab("办理中", "?tab=b", "23", false), new Tab("临期", "?tab=c", "2", false),
							new Tab("逾期", "?tab=d", "1", false), new Tab("已办结", "?tab=e", null, false)));
			model.addAttribute("pager", new Pager("306", null, "?after=12",
					List.of(new Tab("20", "?size=20", null, true), new Tab("50", "?size=50", null, false))));
			return "gallery/list";
		}

		private Row row(int i) {
			Badge status = List
				.of(new Badge(Tone.INFO, "办理中"), new Badge(Tone.OK, "已办结"), new Badge(Tone.MUTE, "待受理"),
						new Badge(Tone.WARN, "待交办"))
				.get(i % 4);
			return new Row(i, "关于修复柳溪至石坪村级公路并增设汛期警示标志的建议", "陈桂兰", "镇交通管理站", LocalDate.of(2026, 8, 18), status,
					Badge.deadline(i * 6L - 15));
		}

		@GetMapping("/gallery/detail")
		String detail(Model model) {
			model.addAttribute("flash", new Flash("gallery.saved", new Object[] { 7 }, true));
			model.addAttribute("trail", List.of(new Choice("", ""), new Choice("", "")).subList(0, 0));
			model.addAttribute("status", new Badge(Tone.INFO, "办理中"));
			model.addAttribute("deadline", Badge.deadline(-3));
			model.addAttribute("steps",
					List.of(new Step("提出", "7月29日", Step.State.DONE), new Step("受理", "7月30日", Step.State.DONE),
							new Step("交办", "8月18日", Step.State.DONE), new Step("答复", null, Step.State.LATE),
							new Step("代表评价", null, Step.State.TODO), new Step("办结", null, Step.State.TODO)));
			model.addAttribute("timeline",
					List.of(new TimelineEntry("11月19日", "系统提醒：已逾期 1 天", null),
							new TimelineEntry("8月18日", "主席团第十二次会议交办，期限 11月18日", "赞成 7 票，全体成员 9 名，过半数"),
							new TimelineEntry("7月30日", "受理，编为第 7 号", "周敏 登记，来源：纸质（附扫描件）"),
							new TimelineEntry("7月29日", "陈桂兰等 4 名代表提出", null)));
			model.addAttribute("main", Action.open("代录入答复", "/suggestions/7/reply"));
			model.addAttribute("others",
					List.of(Action.open("同意延期", "/suggestions/7/extend"), Action.refused("评价", "答复后才能评价（代表法第五十一条）")));
			model.addAttribute("more",
					List.of(Action.open("改派承办单位", "/x"), Action.post("撤回", "/y"), Action.refused("办结", "代表评价后才能办结")));
			return "gallery/detail";
		}

		@GetMapping("/gallery/form")
		String form(Model model) {
			model.addAttribute("form", new Form(null, null, null, null, null, null, null, null, null, null));
			return fill(model);
		}

		@PostMapping("/gallery/form")
		String send(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model model) {
			if (!errors.hasErrors()) {
				errors.reject("", "转交过的建议不能撤回（本县办法第十二条）");
			}
			model.addAttribute("people",
					List.of(new Choice("11", "王芳", "石坪选区，1978年生"), new Choice("12", "王芳", "柳溪选区，1990年生")));
			return fill(model);
		}

		private String fill(Model model) {
			model.addAttribute("categories", List.of(new Choice("road", "交通"), new Choice("water", "水利")));
			model.addAttribute("ratings",
					List.of(new Choice("A", "满意"), new Choice("B", "基本满意"), new Choice("C", "不满意", "将要求重新办理")));
			model.addAttribute("agencyChoices", List.of(new Choice("1", "镇财政所"), new Choice("2", "镇交通管理站"),
					new Choice("3", "镇农业农村办公室"), new Choice("4", "青山县水利局")));
			return "gallery/form";
		}

		@GetMapping("/gallery/import")
		String preview(Model model) {
			model.addAttribute("headings", List.of("姓名", "性别", "出生日期", "选区"));
			model.addAttribute("preview", List.of(
					new PreviewRow(2, new Badge(Tone.OK, "新增"),
							List.of(new Cell("陈桂兰", null), new Cell("女", null), new Cell("1978-05-02", null),
									new Cell("石坪选区", null))),
					new PreviewRow(3, new Badge(Tone.DANGER, "有错"), List.of(new Cell("", "不能为空"), new Cell("男", null),
							new Cell("1988-13-40", "没有这一天"), new Cell("柳溪选区", null)))));
			model.addAttribute("faults",
					List.of(new Fault(3, "姓名", "", "不能为空"), new Fault(3, "出生日期", "1988-13-40", "没有这一天")));
			return "gallery/import";
		}

		@GetMapping("/gallery/paper")
		String paper() {
			return "gallery/paper";
		}

		@GetMapping("/gallery/login/{state}")
		String login(@PathVariable String state, Model model) {
			model.addAttribute("state", state);
			model.addAttribute("lockedUntil", "10:25");
			return "login";
		}

		@GetMapping("/gallery/lost")
		String lost() {
			throw new LostUpdate("建议 10 月底前完成抢修。", "建议 9 月底前完成抢修，并设警示标志。", "/suggestions/7");
		}

		@GetMapping("/gallery/7/refused/{state}")
		String refused(@PathVariable String state) {
			throw new DataIntegrityViolationException("refused", new SQLException("refused", state));
		}

		@GetMapping("/gallery/7/deadlock")
		String deadlock() {
			throw new CannotAcquireLockException("deadlock");
		}

		@GetMapping("/gallery/error/{status}")
		String error(@PathVariable String status, Model model) {
			model.addAttribute("reference", "K3F9QZ");
			return "error/" + status;
		}

		@GetMapping("/gallery/id/{id}")
		String id(@PathVariable long id) {
			return "error/404";
		}

	}

}
