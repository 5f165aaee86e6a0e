package cn.township.congress.service.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.service.shared.StartupFailure;
import cn.township.congress.service.sheet.CellError;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.ParsedSheet;
import cn.township.congress.service.sheet.RowSpec;

import org.springframework.core.io.ClassPathResource;

/**
 * A file of {@code seeds/}, as it would be uploaded on the day of loading.
 *
 * @param path below {@code seeds/}
 */
record SeedFile(String path, byte[] content) {

	static SeedFile read(String path, LocalDate day) {
		try (InputStream in = new ClassPathResource("seeds/" + path).getInputStream()) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return new SeedFile(path, DateTokens.resolve(text, day).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every row; one fault is one too many. */
	static <T> List<T> rows(String path, RowSpec<T> spec, LocalDate day) {
		return read(path, day).rows(spec, day);
	}

	private <T> List<T> rows(RowSpec<T> spec, LocalDate day) {
		ParsedSheet<T> sheet = spec.read(this.path, this.content, day);
		sheet.problems().stream().findFirst().ifPresent((problem) -> {
			throw faulty(problem);
		});
		sheet.errors().stream().findFirst().ifPresent((error) -> {
			throw faulty(sentence(error));
		});
		return sheet.rows().stream().map(ParsedRow::value).toList();
	}

	StartupFailure faulty(String why) {
		return new StartupFailure("种子数据 seeds/" + this.path + " 有错:" + why);
	}

	private static String sentence(CellError error) {
		return "第 " + error.row() + " 行," + error.sentence();
	}

}
