package cn.township.congress.domain.territory;

import cn.township.congress.domain.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TerritoryTest {

	private static final AdminCode TOWN = new AdminCode(980123101);

	@Test
	@DisplayName("上级由代码决定")
	void parentFollowsFromTheCode() {
		assertThat(Territory.create(TOWN, "柳溪镇", UnitKind.TOWN).parentCode()).isEqualTo(TOWN.county());
		assertThat(Territory.create(new AdminCode(980000000), "云江省", UnitKind.PROVINCE).parentCode()).isNull();
	}

	@Test
	@DisplayName("代码不在该类单位的码段内不接受（GB/T 10114）")
	void refusesACodeOfAnotherKind() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> Territory.create(TOWN, "柳溪乡", UnitKind.TOWNSHIP))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("territory.codeNotOfKind"));
	}

	@Test
	@DisplayName("名称不能是空白")
	void refusesABlankName() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Territory.create(TOWN, "  ", UnitKind.TOWN));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Agency.create(TOWN, " ", AgencyKind.OFFICE));
	}

}
