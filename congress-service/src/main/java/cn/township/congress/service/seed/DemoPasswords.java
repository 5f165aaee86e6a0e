package cn.township.congress.service.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords of the demo accounts: new for every installation, readable only in one file
 * of the data folder; the database has their hashes.
 */
@Component
class DemoPasswords {

	/** Without the characters that are mistaken for one another. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 12;

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder encoder;

	private final Path file;

	DemoPasswords(PasswordEncoder encoder, @Value("${congress.home:data}") Path home) {
		this.encoder = encoder;
		this.file = home.resolve("demo-accounts.txt");
	}

	/** One for each account, with its hash. */
	Map<AccountSeedRow, Password> make(List<AccountSeedRow> accounts) {
		List<Password> passwords = accounts.stream().map((account) -> next()).toList();
		return accounts.parallelStream()
			.collect(Collectors.toConcurrentMap(Function.identity(),
					(account) -> passwords.get(accounts.indexOf(account)).hashed(this.encoder)));
	}

	/** One {@code role<TAB>unit<TAB>user<TAB>password} a line. */
	void write(List<AccountSeedRow> accounts, Map<AccountSeedRow, Password> passwords) {
		List<String> lines = accounts.stream().map((account) -> line(account, passwords.get(account))).toList();
		try {
			save(lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String line(AccountSeedRow account, Password password) {
		return String.join("\t", account.roleWord(), account.unit(), account.username(), password.clear());
	}

	private void save(List<String> lines) throws IOException {
		Path folder = Files.createDirectories(this.file.toAbsolutePath().getParent());
		Path draft = Files.createTempFile(folder, "demo-accounts", ".tmp", privately(folder));
		Files.write(draft, lines, StandardCharsets.UTF_8);
		Files.move(draft, this.file, StandardCopyOption.REPLACE_EXISTING);
	}

	/** One more, for an account made later than the others. */
	Password add(AccountSeedRow account) {
		Password password = next().hashed(this.encoder);
		try {
			List<String> lines = new ArrayList<>(Files.readAllLines(this.file));
			lines.removeIf((line) -> line.contains("\t" + account.username() + "\t"));
			lines.add(line(account, password));
			save(lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return password;
	}

	private Password next() {
		String clear = this.random.ints(LENGTH, 0, LETTERS.length())
			.mapToObj((index) -> LETTERS.substring(index, index + 1))
			.collect(Collectors.joining());
		return new Password(clear, "");
	}

	private static FileAttribute<?>[] privately(Path folder) {
		return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/** What the holder types and what the database keeps. */
	record Password(String clear, String hash) {

		Password hashed(PasswordEncoder encoder) {
			return new Password(this.clear, encoder.encode(this.clear));
		}

		@Override
		public String toString() {
			return "(not shown)";
		}

	}

}
