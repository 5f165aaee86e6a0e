package cn.township.congress.service.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.township.congress.service.shared.OleFile;
import cn.township.congress.service.shared.ZipGuard;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Decides by the bytes whether a file may serve as a template: a .docx, within limits,
 * with nothing in it that runs, fetches or embeds anything.
 */
final class TemplateFile {

	static final int MAX_BYTES = 2 * 1024 * 1024;

	private static final ZipGuard ZIP = new ZipGuard(400, 40L * 1024 * 1024);

	private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	/** What Word and WPS put into a plain document, besides XML. */
	private static final Pattern PLAIN = Pattern.compile(
			".*\\.(xml|rels)|word/media/[^/]+\\.(png|jpe?g|gif|bmp|emf|wmf)|docProps/[^/]+\\.(jpe?g|png|emf|wmf)|word/fonts/[^/]+\\.odttf");

	private static final Set<String> ACTIVE = Set.of("altChunk", "object", "OLEObject", "control", "subDoc",
			"attachedTemplate", "mailMerge", "externalData", "movie", "webVideoPr");

	private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION");

	private static final Pattern FILLED = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");

	private TemplateFile() {
	}

	/**
	 * @throws TemplateRefused with a sentence for the user
	 */
	static void check(byte[] bytes) {
		if (bytes.length == 0) {
			throw new TemplateRefused("template.empty");
		}
		if (bytes.length > MAX_BYTES) {
			throw new TemplateRefused("template.too-large", MAX_BYTES / 1024 / 1024,
					String.format(Locale.ROOT, "%.1f", bytes.length / 1024.0 / 1024));
		}
		if (OleFile.isOle(bytes)) {
			throw new TemplateRefused(OleFile.isEncrypted(bytes) ? "template.encrypted" : "template.old-office");
		}
		if (!ZipGuard.isZip(bytes)) {
			throw new TemplateRefused("template.not-docx");
		}
		checkNames(inspect(bytes).names());
		try {
			unpack(bytes).forEach(TemplateFile::read);
		}
		catch (IOException ex) {
			throw new TemplateRefused("template.corrupt");
		}
	}

	private static ZipGuard.Listing inspect(byte[] bytes) {
		try {
			return ZIP.inspect(bytes);
		}
		catch (ZipGuard.Refused ex) {
			throw new TemplateRefused(switch (ex.reason()) {
				case TOO_LARGE -> "template.zip-bomb";
				case CORRUPT -> "template.corrupt";
				case ENCRYPTED -> "template.encrypted";
			});
		}
	}

	private static void checkNames(Set<String> names) {
		if (names.stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains("vba"))) {
			throw new TemplateRefused("template.macros");
		}
		if (!names.contains("[Content_Types].xml") || !names.contains("word/document.xml")) {
			throw new TemplateRefused("template.not-docx");
		}
		for (String name : names) {
			if (!name.endsWith("/") && !PLAIN.matcher(name).matches()) {
				throw new TemplateRefused("template.embedded", name);
			}
		}
	}

	/** The XML in it; the limits have been checked. */
	private static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
					parts.put(entry.getName(), zip.readAllBytes());
				}
			}
		}
		return parts;
	}

	private static void read(String name, byte[] content) {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
			new Part(name).read(xml);
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new TemplateRefused("template.corrupt");
		}
	}

	/** Reads one part from its beginning to its end. */
	private static final class Part {

		private final String name;

		private final StringBuilder text = new StringBuilder();

		private final StringBuilder instruction = new StringBuilder();

		private boolean inInstruction;

		Part(String name) {
			this.name = name;
		}

		void read(XMLStreamReader xml) throws XMLStreamException {
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
						throw new TemplateRefused("template.corrupt");
					case XMLStreamConstants.START_ELEMENT -> start(xml);
					case XMLStreamConstants.END_ELEMENT -> this.inInstruction = false;
					case XMLStreamConstants.CHARACTERS ->
						(this.inInstruction ? this.instruction : this.text).append(xml.getText());
					default -> {
					}
				}
			}
			checkInstruction();
			if (!FILLED.matcher(this.name).matches() && this.text.indexOf("{{") >= 0) {
				throw elsewhere();
			}
		}

		private void start(XMLStreamReader xml) {
			String element = xml.getLocalName();
			for (int i = 0; i < xml.getAttributeCount(); i++) {
				attribute(element, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
			}
			if (ACTIVE.contains(element)) {
				throw new TemplateRefused("template.active", element);
			}
			if ("instrText".equals(element)) {
				this.inInstruction = true;
			}
			else if ("fldChar".equals(element) || "p".equals(element)) {
				checkInstruction();
			}
			if ("Override".equals(element) && "/word/document.xml".equals(xml.getAttributeValue(null, "PartName"))) {
				checkMain(xml.getAttributeValue(null, "ContentType"));
			}
			if ("Relationship".equals(element)
					&& "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))) {
				throw new TemplateRefused("template.external", xml.getAttributeValue(null, "Target"));
			}
		}

		private void attribute(String element, String attribute, String value) {
			if (value.contains("{{")) {
				throw elsewhere();
			}
			if ("fldSimple".equals(element) && "instr".equals(attribute)) {
				this.instruction.append(value);
				checkInstruction();
			}
		}

		private static void checkMain(String contentType) {
			if (contentType.contains("macroEnabled")) {
				throw new TemplateRefused("template.macros");
			}
			if (!MAIN.equals(contentType)) {
				throw new TemplateRefused("template.not-docx");
			}
		}

		private void checkInstruction() {
			String field = this.instruction.toString().strip();
			this.instruction.setLength(0);
			if (!field.isEmpty() && !FIELDS.contains(field.split("\\s+", 2)[0].toUpperCase(Locale.ROOT))) {
				throw new TemplateRefused("template.field", (field.length() > 40) ? field.substring(0, 40) : field);
			}
		}

		private TemplateRefused elsewhere() {
			return new TemplateRefused(
					List.of(new TemplateProblem(TemplateRefused.text("template.place.elsewhere", this.name),
							TemplateRefused.text("template.elsewhere"))));
		}

	}

}
