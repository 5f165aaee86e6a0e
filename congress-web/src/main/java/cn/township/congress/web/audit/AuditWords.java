package cn.township.congress.web.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import cn.township.congress.service.audit.AuditRow;
import cn.township.congress.service.shared.Times;
import cn.township.congress.web.shared.Address;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in Chinese what the trail holds in the database's words. What has no word yet is
 * shown as it is.
 */
@Component
class AuditWords {

	private static final List<String> TABLES = List.of("account", "territory", "agency", "jurisdiction_setting",
			"holiday", "congress", "congress_session", "electoral_district", "person", "deputy_mandate", "deputy_card",
			"higher_mandate", "person_photo", "personal_data_view", "import_batch", "suggestion", "suggestion_signer",
			"hand_over", "extension", "send_back", "contact_log", "reply", "evaluation", "rehandling",
			"suggestion_event", "attachment");

	private static final Pattern MOMENT = Pattern
		.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[\\d.]+[+-]\\d{2}:\\d{2}");

	private final MessageSource messages;

	private final Labels labels;

	AuditWords(MessageSource messages, Labels labels) {
		this.messages = messages;
		this.labels = labels;
	}

	List<Choice> tables() {
		return TABLES.stream().map((table) -> new Choice(table, table(table))).toList();
	}

	AuditLine line(AuditRow row) {
		List<AuditLine.Change> changes = row.changes()
			.stream()
			.map((change) -> new AuditLine.Change(field(row.tableName(), change.field()),
					value(row.tableName(), change.field(), change.before()),
					value(row.tableName(), change.field(), change.after())))
			.toList();
		String history = Address.of("/audit").with("table", row.tableName()).with("row", row.rowId()).toString();
		return new AuditLine(this.labels.time(row.recordedAt()), row.actorName(), row.unitName(),
				table(row.tableName()), row.rowId(), history, operation(row.operation()), changes);
	}

	private String table(String table) {
		return word("audit.table." + table, table);
	}

	private String field(String table, String field) {
		return word("audit.field." + table + "." + field, word("audit.field." + field, field));
	}

	/** Constants of enums by their label, moments to the minute, the rest as it is. */
	private String value(String table, String field, @Nullable String value) {
		if (value == null) {
			return "";
		}
		String type = word("audit.enum." + table + "." + field, "");
		if (!type.isEmpty()) {
			return word(type + "." + value, value);
		}
		return MOMENT.matcher(value).matches() ? moment(value)
				: word("audit.value." + value.replaceAll("[^a-z]", ""), value);
	}

	/** Written in the zone of whoever wrote it, read in ours. */
	private String moment(String value) {
		return this.labels.time(OffsetDateTime.parse(value).atZoneSameInstant(Times.ZONE).toLocalDateTime());
	}

	private static Badge operation(String operation) {
		return switch (operation) {
			case "INSERT" -> new Badge(Tone.OK, "新增");
			case "UPDATE" -> new Badge(Tone.INFO, "修改");
			default -> new Badge(Tone.DANGER, "删除");
		};
	}

	private String word(String key, String otherwise) {
		return String.valueOf(this.messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE));
	}

}
