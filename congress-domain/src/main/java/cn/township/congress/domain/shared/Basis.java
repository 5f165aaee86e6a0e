package cn.township.congress.domain.shared;

/**
 * Where a rule comes from, as it is shown beside every refusal and every deadline: an
 * article of national law or a local rule. Not sealed only because its two kinds live in
 * the feature {@code rule}, which this package must not know.
 */
public interface Basis {

	/** The Chinese words to show, for instance 代表法第五十一条. */
	String label();

}
