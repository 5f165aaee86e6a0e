package cn.township.congress.service.deputy;

import java.io.IOException;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

/**
 * The roster as a workbook with the columns of the import, so that it can be corrected
 * and imported again; without phone, identity number and address, which an import then
 * leaves as they are.
 */
@Queries(Permission.EXPORT)
public class DeputyExport {

	private final RosterWorkbook workbook;

	DeputyExport(RosterWorkbook workbook) {
		this.workbook = workbook;
	}

	public byte[] write(DeputyFilter filter) throws IOException {
		return this.workbook.write(filter, false).content();
	}

}
