package cn.township.congress.domain.rule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a snapshot of rules as JSON text. */
@Converter(autoApply = true)
class RuleSnapshotConverter implements AttributeConverter<RuleSnapshot, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable RuleSnapshot snapshot) {
		return (snapshot == null) ? null : snapshot.json();
	}

	@Override
	public @Nullable RuleSnapshot convertToEntityAttribute(@Nullable String json) {
		return (json == null) ? null : RuleSnapshot.parse(json);
	}

}
