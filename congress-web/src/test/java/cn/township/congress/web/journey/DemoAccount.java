package cn.township.congress.web.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of demo-accounts.txt.
 */
record DemoAccount(String role, String unit, String username, String password) {

	private static final Path FILE = Path.of("target/journey-home/demo-accounts.txt");

	/** The first account of that role in that unit. */
	static DemoAccount of(String role, String unit) {
		return all().stream()
			.filter((account) -> account.role().equals(role) && account.unit().contains(unit))
			.findFirst()
			.orElseThrow();
	}

	/** The same after its holder has chosen another password. */
	static DemoAccount of(DemoAccount account, String password) {
		return new DemoAccount(account.role, account.unit, account.username, password);
	}

	private static List<DemoAccount> all() {
		try {
			return Files.readAllLines(FILE)
				.stream()
				.map((line) -> line.split("\t"))
				.map((parts) -> new DemoAccount(parts[0], parts[1], parts[2], parts[3]))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
