package cn.township.congress.service.deputy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.township.congress.service.deputy.TownNames.Town;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.Sheet;
import cn.township.congress.service.sheet.SheetCell;
import cn.township.congress.service.sheet.SheetRow;
import cn.township.congress.service.sheet.SheetWriter;

/** A township's part of a county's file, as a workbook of its own. */
final class CountyFile {

	private CountyFile() {
	}

	/** Why the part cannot be sent, as far as the file itself tells. */
	static Optional<String> problem(List<Sheet> part) {
		if (part.size() > 1) {
			return Optional
				.of(RosterText.of("part.two-sheets", part.stream().map(Sheet::name).collect(Collectors.joining("、"))));
		}
		return part.get(0)
			.rows()
			.stream()
			.filter((row) -> row.cells().stream().anyMatch((cell) -> cell.kind() == SheetCell.Kind.ERROR))
			.findFirst()
			.map((row) -> RosterText.of("part.broken-cells", row.number()));
	}

	static byte[] of(Town town, Sheet part) {
		ExportTable<SheetRow> table = ExportTable.titled(town.name() + "代表花名册");
		List<String> headings = part.columns();
		for (int i = 0; i < headings.size(); i++) {
			int index = i;
			if (!headings.get(i).isEmpty()) {
				table = table.text(headings.get(i), (row) -> row.cell(index).original());
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			SheetWriter.write(table, part.rows(), out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
