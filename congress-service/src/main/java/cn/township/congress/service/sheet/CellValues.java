package cn.township.congress.service.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** Turns a stored cell value and its style into a {@link SheetCell}. */
final class CellValues {

	private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,18}");

	private static final Pattern DECIMALS = Pattern.compile("[#,0]*0\\.(0{1,10})(_ )?");

	/** Excel keeps fifteen digits. */
	private static final MathContext PRECISION = new MathContext(15);

	private final ReadOnlySharedStringsTable strings;

	private final StylesTable styles;

	private final boolean date1904;

	private final Map<String, Format> formats = new HashMap<>();

	private record Format(boolean date, String pattern) {

	}

	CellValues(ReadOnlySharedStringsTable strings, StylesTable styles, boolean date1904) {
		this.strings = strings;
		this.styles = styles;
		this.date1904 = date1904;
	}

	SheetCell read(@Nullable String type, @Nullable String style, String value) {
		return switch ((type != null) ? type : "n") {
			case "s" -> SheetCell.text(this.strings.getItemAt(Integer.parseInt(value.strip())).getString());
			case "str", "inlineStr" -> SheetCell.text(new XSSFRichTextString(value).getString());
			case "e" -> SheetCell.error(value);
			case "b" -> SheetCell.text(value.strip().equals("1") ? "TRUE" : "FALSE");
			case "d" -> SheetCell.text(value.replaceFirst("T.*", ""));
			default -> value.isBlank() ? SheetCell.BLANK : number(value, format(style));
		};
	}

	private SheetCell number(String value, Format format) {
		double number = Double.parseDouble(value);
		if (Double.isNaN(number) || Double.isInfinite(number)) {
			return SheetCell.error(value);
		}
		if (format.date() && number >= 1 && DateUtil.isValidExcelDate(number)) {
			return SheetCell.date(DateUtil.getLocalDateTime(number, this.date1904).toLocalDate());
		}
		return SheetCell.number(shown(BigDecimal.valueOf(number).round(PRECISION), format.pattern()));
	}

	private static String shown(BigDecimal number, String pattern) {
		Matcher decimals = DECIMALS.matcher(pattern);
		if (decimals.matches()) {
			return number.setScale(decimals.group(1).length(), RoundingMode.HALF_UP).toPlainString();
		}
		String plain = (number.signum() != 0) ? number.stripTrailingZeros().toPlainString() : "0";
		boolean padded = LEADING_ZEROS.matcher(pattern).matches() && plain.matches("\\d+");
		return padded ? "0".repeat(Math.max(0, pattern.length() - plain.length())) + plain : plain;
	}

	private Format format(@Nullable String style) {
		return this.formats.computeIfAbsent((style != null) ? style : "0", this::lookUp);
	}

	private Format lookUp(String style) {
		int index = Integer.parseInt(style);
		if (index >= this.styles.getNumCellStyles()) {
			return new Format(false, "General");
		}
		XSSFCellStyle cellStyle = this.styles.getStyleAt(index);
		String pattern = String.valueOf(cellStyle.getDataFormatString());
		return new Format(DateUtil.isADateFormat(cellStyle.getDataFormat(), pattern), pattern);
	}

}
