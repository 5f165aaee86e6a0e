package cn.township.congress.web.shared;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the assets from memory. A route and not a controller, so that no frame is worked
 * out for a style sheet.
 */
@Configuration(proxyBeanMethods = false)
class AssetRoutes {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	@Bean
	RouterFunction<ServerResponse> assetRoute(Assets assets) {
		return RouterFunctions.route().GET("/assets/{hash}/{name}", (request) -> serve(assets, request)).build();
	}

	private static ServerResponse serve(Assets assets, ServerRequest request) {
		Asset asset = assets.find(request.pathVariable("name"));
		if (asset == null || !asset.url().equals(request.requestPath().pathWithinApplication().value())) {
			return ServerResponse.notFound().build();
		}
		ServerResponse.BodyBuilder response = ServerResponse.ok()
			.cacheControl(FOR_EVER)
			.contentType(MediaType.parseMediaType(asset.type()))
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (takesGzip(request)) {
			return response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzip());
		}
		return response.body(asset.plain());
	}

	private static boolean takesGzip(ServerRequest request) {
		String accepted = request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && accepted.contains("gzip");
	}

}
