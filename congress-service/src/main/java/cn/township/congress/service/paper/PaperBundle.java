package cn.township.congress.service.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Several papers in one file, numbered in the order they are filed in.
 */
final class PaperBundle {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.out, StandardCharsets.UTF_8);

	private int number;

	private PaperBundle() {
	}

	/** One after the other, so that only one is in memory at a time. */
	static byte[] of(List<Supplier<PaperFile>> papers) {
		PaperBundle bundle = new PaperBundle();
		papers.forEach((paper) -> bundle.add(paper.get()));
		return bundle.content();
	}

	private void add(PaperFile paper) {
		this.number++;
		try {
			this.zip
				.putNextEntry(new ZipEntry(PaperFile.clean("%02d %s".formatted(this.number, paper.name())) + ".docx"));
			this.zip.write(paper.content());
			this.zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] content() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.out.toByteArray();
	}

}
