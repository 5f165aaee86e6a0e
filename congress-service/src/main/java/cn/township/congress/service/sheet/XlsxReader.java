package cn.township.congress.service.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the visible worksheets of a workbook as a stream of events, so that a large sheet
 * costs little memory. Formulas are never evaluated; their saved results are read.
 */
final class XlsxReader {

	static {
		relaxPoiRatio();
	}

	private final XSSFReader reader;

	private final ReadOnlySharedStringsTable strings;

	private XlsxReader(OPCPackage file) throws IOException, OpenXML4JException, SAXException {
		this.reader = new XSSFReader(file);
		this.strings = new ReadOnlySharedStringsTable(file, false);
	}

	/** Blank styled rows shrink a hundredfold; the bomb limits proper are in ZipGuard. */
	static void relaxPoiRatio() {
		ZipSecureFile.setMinInflateRatio(0.003);
		ZipSecureFile.setMaxEntrySize(SheetLimits.UNPACKED_BYTES);
	}

	static List<RawSheet> read(byte[] bytes) {
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			return new XlsxReader(file).sheets();
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | POIXMLException
				| OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException
				| IndexOutOfBoundsException ex) {
			SheetProblem problem = new SheetProblem("sheet.corrupt");
			problem.initCause(ex);
			throw problem;
		}
	}

	private List<RawSheet> sheets() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		WorkbookHandler workbook = new WorkbookHandler();
		try (InputStream data = this.reader.getWorkbookData()) {
			parse(data, workbook);
		}
		CellValues values = new CellValues(this.strings, this.reader.getStylesTable(), workbook.date1904());
		List<RawSheet> sheets = new ArrayList<>();
		for (WorkbookHandler.Entry entry : workbook.visible()) {
			sheets.add(sheet(entry, values));
		}
		return sheets;
	}

	private RawSheet sheet(WorkbookHandler.Entry entry, CellValues values)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		WorksheetHandler handler = new WorksheetHandler(values);
		try (InputStream data = this.reader.getSheet(entry.relation())) {
			parse(data, handler);
		}
		return new RawSheet(entry.name(), entry.index(), handler.rows(), handler.merged());
	}

	private static void parse(InputStream data, DefaultHandler handler)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader xml = XMLHelper.newXMLReader();
		xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		xml.setContentHandler(handler);
		xml.setErrorHandler(handler);
		xml.parse(new InputSource(data));
	}

}
