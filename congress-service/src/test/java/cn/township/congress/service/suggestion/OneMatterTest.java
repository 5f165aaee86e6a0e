package cn.township.congress.service.suggestion;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("一事一议：只提示，不拒绝")
class OneMatterTest {

	@ParameterizedTest
	@DisplayName("写了两件事的给出提示")
	@ValueSource(strings = { "尽快修复村口路灯。另外，村卫生室缺药。", "修复路灯，同时建议增开班车。", "一是修复村口路灯；二是给卫生室配备医生；三是校车改道。",
			"1．尽快维修变压器；2．增加卫生室药品。", "（一）硬化晒场。（二）聘请乡村医生。" })
	void doubtful(String proposal) {
		assertThat(OneMatter.isDoubtful("关于村里几件事的建议", proposal)).isTrue();
	}

	@ParameterizedTest
	@DisplayName("一件事的几条措施不提示")
	@ValueSource(strings = { "尽快抢修路灯。", "一是更换损坏的路灯；二是明确路灯管护人；三是路灯电费列入预算。", "1.修复路灯 2.路灯装上定时器", "路灯与公路改造同时进行。",
			"请于2026.5前修复，每月3.5万元以内。" })
	void oneMatter(String proposal) {
		assertThat(OneMatter.isDoubtful("关于修复村口路灯的建议", proposal)).isFalse();
	}

}
