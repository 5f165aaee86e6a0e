package cn.township.congress.web.shared;

import java.util.List;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.suggestion.SuggestionFilter;
import cn.township.congress.service.suggestion.SuggestionList;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows every number of a page into the list of suggestions and counts the rows there.
 */
public final class NumberLinks {

	private final SuggestionList list;

	private final CurrentUser currentUser;

	public NumberLinks(SuggestionList list, CurrentUser currentUser) {
		this.list = list;
		this.currentUser = currentUser;
	}

	/** Returns how many links were followed. */
	public int follow(Element page, Actor reader) {
		List<Element> links = page.select("a[href^=/suggestions?set=]");
		for (Element link : links) {
			String digits = link.text().replaceAll("[^0-9]", "");
			assertThat(rows(link.attr("href"), reader)).as(link.outerHtml()).isEqualTo(Long.parseLong(digits));
		}
		return links.size();
	}

	private long rows(String href, Actor reader) {
		MultiValueMap<String, String> query = UriComponentsBuilder.fromUriString(href).build().getQueryParams();
		SuggestionFilter filter = new SuggestionFilter(SuggestionSet.valueOf(query.getFirst("set")), null,
				number(query.getFirst("unit")), number(query.getFirst("year")), null, null, null);
		return this.currentUser.as(reader, () -> {
			long count = this.list.find(filter, SliceRequest.first(10)).count();
			assertThat(this.list.all(filter)).as(href).hasSize((int) count);
			return count;
		});
	}

	private static @Nullable Integer number(@Nullable String text) {
		return (text == null) ? null : Integer.valueOf(text);
	}

}
