package cn.township.congress.domain.rule;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LawArticleTest {

	@Test
	@DisplayName("条款的引用写法：代表法第五十一条、第五十一条第二款")
	void labelsAsLawsAreCited() {
		assertThat(LawArticle.DEP_51.label()).isEqualTo("代表法第五十一条");
		assertThat(LawArticle.DEP_51.paragraph(2).label()).isEqualTo("代表法第五十一条第二款");
		assertThat(LawArticle.CIV_1259.label()).isEqualTo("民法典第一千二百五十九条");
		assertThat(LocalRule.COUNTY.label()).isEqualTo("本县办法");
	}

	@Test
	@DisplayName("常量名与所引条文一致")
	void constantsAreNamedByTheirArticle() throws IllegalAccessException {
		List<Field> constants = Arrays.stream(LawArticle.class.getFields()).toList();
		assertThat(constants).isNotEmpty();
		for (Field constant : constants) {
			LawArticle article = (LawArticle) constant.get(null);
			assertThat(constant.getName()).isEqualTo(article.law().name() + "_" + article.article());
		}
	}

}
