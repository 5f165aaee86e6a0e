package cn.township.congress.service.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Opens papers with LibreOffice, started once for all of them, and reads the pages. Where
 * it is not installed the test is skipped, unless CONGRESS_OFFICE=required.
 */
final class Office {

	private static final long SECONDS = 180;

	private Office() {
	}

	/**
	 * Writes the papers into the directory, makes PDF of them there and reads these.
	 * @return the text of each page by the name of the paper
	 */
	static Map<String, List<String>> pages(Map<String, byte[]> papers, Path directory)
			throws IOException, InterruptedException {
		requireInstalled();
		List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore",
				"-env:UserInstallation=" + directory.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir",
				directory.toString()));
		for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
			Path file = directory.resolve(paper.getKey() + ".docx");
			Files.write(file, paper.getValue());
			command.add(file.toString());
		}
		run(command, directory.resolve("soffice.log"));
		Map<String, List<String>> pages = new LinkedHashMap<>();
		for (String name : papers.keySet()) {
			Path pdf = directory.resolve(name + ".pdf");
			assertThat(pdf).as(name).isNotEmptyFile();
			Path text = directory.resolve(name + ".txt");
			run(List.of("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), text.toString()),
					directory.resolve("pdftotext.log"));
			pages.put(name, List.of(Files.readString(text, StandardCharsets.UTF_8).split("\f")));
		}
		return pages;
	}

	private static void requireInstalled() {
		boolean installed = Stream.of("soffice", "pdftotext").allMatch(Office::isInstalled);
		if (!installed && "required".equals(System.getenv("CONGRESS_OFFICE"))) {
			fail("LibreOffice (soffice) and pdftotext are required here");
		}
		assumeTrue(installed, "no LibreOffice here");
	}

	private static boolean isInstalled(String program) {
		return Stream.of(System.getenv("PATH").split(":"))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

	private static void run(List<String> command, Path log) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			fail(command.get(0) + " took too long");
		}
		assertThat(process.exitValue()).as(Files.readString(log)).isZero();
	}

}
