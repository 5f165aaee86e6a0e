package cn.township.congress.service.openness;

import org.jspecify.annotations.Nullable;

/**
 * A township whose public page is open.
 */
public record PublicTownship(int unitCode, String name, @Nullable String county) {

	/** 青山县柳溪镇. */
	public String fullName() {
		return (this.county != null) ? this.county + this.name : this.name;
	}

}
