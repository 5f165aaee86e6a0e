package cn.township.congress.service.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads separated text: finds the encoding (UTF-8, UTF-16 with mark, GB18030 as Excel and
 * WPS write it in China) and leaves the records to {@link CsvParser}.
 */
final class CsvReader {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private CsvReader() {
	}

	static RawSheet read(String filename, byte[] bytes) {
		String text = decode(bytes);
		if (text.chars().anyMatch(CsvReader::isBinary)) {
			throw new SheetProblem("sheet.not-a-table");
		}
		return new RawSheet(filename, 0, new CsvParser(text).rows());
	}

	private static String decode(byte[] bytes) {
		try {
			return strictly(bytes, byMark(bytes));
		}
		catch (CharacterCodingException ex) {
			return decodeChinese(bytes);
		}
	}

	private static String decodeChinese(byte[] bytes) {
		try {
			return strictly(bytes, GB18030);
		}
		catch (CharacterCodingException ex) {
			throw new SheetProblem("sheet.not-a-table");
		}
	}

	private static Charset byMark(byte[] bytes) {
		boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
		boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
		return (little || big) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
		String text = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes))
			.toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static boolean isBinary(int c) {
		return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != 0x1A;
	}

}
