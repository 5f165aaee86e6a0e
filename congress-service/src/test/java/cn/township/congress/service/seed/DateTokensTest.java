package cn.township.congress.service.seed;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DateTokensTest {

	@Test
	@DisplayName("整格的日期记号换成日期，文字里的不动")
	void onlyWholeCellsAreTokens() {
		String csv = "@-1,@+10,@-0\n\"a,b\",a@-1,@-1 b\n@-366,x,@-1\n";
		assertThat(DateTokens.resolve(csv, LocalDate.of(2028, 3, 1)))
			.isEqualTo("2028-02-29,2028-03-11,2028-03-01\n\"a,b\",a@-1,@-1 b\n2027-03-01,x,2028-02-29\n");
	}

}
