package cn.township.congress.domain.territory;

/**
 * All codes of an area and the areas below it, both ends included.
 */
public record CodeRange(int from, int to) {

	public CodeRange {
		if (from > to) {
			throw new IllegalArgumentException("Range ends before it starts: " + from + "–" + to);
		}
	}

	public boolean contains(AdminCode code) {
		return contains(code.value());
	}

	public boolean contains(int code) {
		return this.from <= code && code <= this.to;
	}

}
