package cn.township.congress.domain.territory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a code as the integer the policies of the database compare.
 */
@Converter(autoApply = true)
class AdminCodeConverter implements AttributeConverter<AdminCode, Integer> {

	@Override
	public @Nullable Integer convertToDatabaseColumn(@Nullable AdminCode code) {
		return (code == null) ? null : code.value();
	}

	@Override
	public @Nullable AdminCode convertToEntityAttribute(@Nullable Integer value) {
		return (value == null) ? null : new AdminCode(value);
	}

}
