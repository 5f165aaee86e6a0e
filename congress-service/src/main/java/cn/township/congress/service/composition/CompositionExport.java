package cn.township.congress.service.composition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.document.PaperTable;
import cn.township.congress.service.document.SheetPaper;
import cn.township.congress.service.document.WordPaper;

/** The printed table as a file to take away. */
@Queries(Permission.EXPORT)
public class CompositionExport {

	public byte[] word(PaperTable paper) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordPaper.write(paper, out);
		return out.toByteArray();
	}

	public byte[] sheet(PaperTable paper) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetPaper.write(paper, out);
		return out.toByteArray();
	}

}
