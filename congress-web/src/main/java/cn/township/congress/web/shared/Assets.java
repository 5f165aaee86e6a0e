package cn.township.congress.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The style sheets, the script and the icon, read, hashed and compressed once at start;
 * in templates {@code ${assets.url('theme.css')}}.
 */
@Component
public class Assets {

	private static final String BOOTSTRAP = "classpath*:/META-INF/resources/webjars/bootstrap/*/css/bootstrap-%s.min.css";

	private final Map<String, Asset> byName;

	Assets() {
		this.byName = List
			.of(new Asset("theme.css", "text/css;charset=UTF-8",
					bootstrap("reboot") + bootstrap("utilities") + own("theme.css")),
					new Asset("paper.css", "text/css;charset=UTF-8", own("paper.css")),
					new Asset("app.js", "text/javascript;charset=UTF-8", own("app.js")),
					new Asset("icon.svg", "image/svg+xml", own("icon.svg")))
			.stream()
			.collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));
	}

	/**
	 * The address of an asset, which changes with its content.
	 * @param name its file name
	 * @return the address
	 */
	public String url(String name) {
		Asset asset = this.byName.get(name);
		if (asset == null) {
			throw new IllegalArgumentException("No asset " + name);
		}
		return asset.url();
	}

	@Nullable Asset find(String name) {
		return this.byName.get(name);
	}

	private static String own(String name) {
		return text(new ClassPathResource("assets/" + name));
	}

	/** The source map is left out: browsers would ask for it in vain. */
	private static String bootstrap(String part) {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver().getResources(BOOTSTRAP.formatted(part));
			return text(found[0]).replaceAll("/\\*# sourceMappingURL.*?\\*/", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
