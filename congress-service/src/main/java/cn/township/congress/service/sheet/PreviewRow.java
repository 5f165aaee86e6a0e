package cn.township.congress.service.sheet;

import java.util.List;

/**
 * One row of a preview.
 *
 * @param number the row number Excel shows
 * @param cells the declared columns' cells in the order of the specification
 */
public record PreviewRow(int number, RowKind kind, List<String> cells, List<FieldChange> changes,
		List<CellError> errors) {

}
