package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.suggestion.DeliveryMode;
import cn.township.congress.service.suggestion.RecordDeliveries;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Who got the latest reply, when and how.
 */
record DeliveryForm(@Nullable Integer version, @Nullable List<Long> signers,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotNull(message = "{form.choice.required}") @Nullable DeliveryMode mode) {

	RecordDeliveries.Command command(long id) {
		LocalDate day = Objects.requireNonNull(this.on);
		DeliveryMode how = Objects.requireNonNull(this.mode);
		List<Long> ticked = (this.signers != null) ? this.signers : List.of();
		return new RecordDeliveries.Command(id, (this.version != null) ? this.version : -1,
				ticked.stream()
					.filter(Objects::nonNull)
					.map((signer) -> new RecordDeliveries.Delivery(signer, day, how))
					.toList());
	}

}
