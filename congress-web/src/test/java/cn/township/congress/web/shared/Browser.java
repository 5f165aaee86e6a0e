package cn.township.congress.web.shared;

import java.nio.charset.StandardCharsets;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.database.Scopes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionOperations;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Opens pages and sends forms as somebody, in a county with its townships.
 */
@TestComponent
public class Browser {

	public static final AdminCode COUNTY = new AdminCode(980123000);

	private final MockMvc mvc;

	private final Territories territories;

	private final Scopes scopes;

	private final TransactionOperations transaction;

	Browser(MockMvc mvc, Territories territories, Scopes scopes, TransactionOperations transaction) {
		this.mvc = mvc;
		this.territories = territories;
		this.scopes = scopes;
		this.transaction = transaction;
	}

	/** A town of 青山县, added with the areas above it where it is not there yet. */
	public AdminCode town(int code, String name) {
		AdminCode town = new AdminCode(code);
		this.scopes.asSystem("测试", () -> this.transaction.execute((state) -> {
			add(new AdminCode(980000000), "云江省", UnitKind.PROVINCE);
			add(new AdminCode(980100000), "临江市", UnitKind.CITY);
			add(COUNTY, "青山县", UnitKind.COUNTY);
			add(town, name, UnitKind.TOWN);
			return true;
		}));
		return town;
	}

	public Document open(Actor actor, String address) throws Exception {
		return page(actor, get(address), 200);
	}

	/** The status of a page that is not shown. */
	public void refused(Actor actor, String address, int status) throws Exception {
		this.mvc.perform(get(address).with(as(actor))).andExpect(status().is(status));
	}

	/** Sends a form that is accepted, and follows to the page it leads to. */
	public Document send(Actor actor, String address, String leadsTo, String... fields) throws Exception {
		return Jsoup.parse(this.mvc
			.perform(get(leadsTo).with(as(actor))
				.flashAttrs(this.mvc.perform(form(actor, address, fields))
					.andExpect(redirectedUrl(leadsTo))
					.andReturn()
					.getFlashMap()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	/** Sends a form that is answered with a status of its own. */
	public Document send(Actor actor, String address, int status, String... fields) throws Exception {
		return Jsoup.parse(this.mvc.perform(form(actor, address, fields))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	public Document page(Actor actor, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
		return Jsoup.parse(this.mvc.perform(request.with(as(actor)).with(csrf()))
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private static MockHttpServletRequestBuilder form(Actor actor, String address, String... fields) {
		MockHttpServletRequestBuilder form = post(address).with(as(actor)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return form;
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

	private void add(AdminCode code, String name, UnitKind kind) {
		if (!this.territories.existsByUnitCode(code)) {
			this.territories.save(Territory.create(code, name, kind));
		}
	}

}
