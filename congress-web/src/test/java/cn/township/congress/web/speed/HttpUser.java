package cn.township.congress.web.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Somebody with a session of their own, who takes compressed answers as a browser does.
 */
final class HttpUser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(new CookieManager())
		.build();

	private final String address;

	HttpUser(int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	HttpUser logIn(String username) {
		Matcher token = TOKEN.matcher(text(get("/login")));
		if (!token.find()) {
			throw new IllegalStateException("No form to log in");
		}
		String form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&username=" + username
				+ "&password=" + LargeCounty.PASSWORD;
		HttpResponse<byte[]> response = send(
				request("/login").header("Content-Type", "application/x-www-form-urlencoded")
					.POST(HttpRequest.BodyPublishers.ofString(form)));
		String next = response.headers().firstValue("Location").orElse("");
		if (response.statusCode() != 302 || next.contains("login")) {
			throw new IllegalStateException("Not logged in: " + response.statusCode() + " " + next);
		}
		return this;
	}

	/** The answer as it came over the line. */
	HttpResponse<byte[]> get(String path) {
		return send(request(path).GET());
	}

	static String text(HttpResponse<byte[]> response) {
		boolean gzip = response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
		try {
			byte[] plain = gzip ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
					: response.body();
			return new String(plain, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept-Encoding", "gzip");
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
