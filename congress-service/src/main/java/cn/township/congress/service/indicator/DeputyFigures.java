package cn.township.congress.service.indicator;

/**
 * What a deputy in office put forward.
 *
 * @param id the mandate
 * @param led as lead deputy
 * @param signed as lead deputy or joint signer
 * @param satisfied of those led, last judged 满意 or 基本满意
 */
public record DeputyFigures(long id, String unitName, String name, String district, boolean suspended, int led,
		int signed, int satisfied) {
}
