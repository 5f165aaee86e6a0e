package cn.township.congress.service.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

import cn.township.congress.service.database.DatabaseAccess.Login;

/**
 * The passwords of the embedded server, random per installation and readable by the
 * operating-system account that runs it only.
 */
record Secrets(int port, String superuser, Login owner, Login application) {

	static Secrets create(int port) {
		return new Secrets(port, password(), new Login("congress_owner", password()),
				new Login("congress_app", password()));
	}

	static Secrets read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return new Secrets(Integer.parseInt(properties.getProperty("port", "0")),
				properties.getProperty("superuser.password", ""),
				new Login("congress_owner", properties.getProperty("owner.password", "")),
				new Login("congress_app", properties.getProperty("application.password", "")));
	}

	Secrets withPort(int other) {
		return new Secrets(other, this.superuser, this.owner, this.application);
	}

	/** Replaces the file as a whole: a crash leaves the old or the new one. */
	void write(Path file) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("port", Integer.toString(this.port));
		properties.setProperty("superuser.password", this.superuser);
		properties.setProperty("owner.password", this.owner.password());
		properties.setProperty("application.password", this.application.password());
		Writer text = new StringWriter();
		properties.store(text, "Passwords of the embedded PostgreSQL; keep this file with the data");
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		writePrivate(draft, text.toString());
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	static void writePrivate(Path file, String text) throws IOException {
		Files.deleteIfExists(file);
		Files.createFile(file, ownerOnly(file));
		Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.SYNC, StandardOpenOption.WRITE);
	}

	private static FileAttribute<?>[] ownerOnly(Path file) {
		Set<String> views = file.getFileSystem().supportedFileAttributeViews();
		return views.contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private static String password() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
