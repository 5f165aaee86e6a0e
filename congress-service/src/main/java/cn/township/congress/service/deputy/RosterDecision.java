package cn.township.congress.service.deputy;

/** A decision as it was kept, with the values it was made on. */
record RosterDecision(int rowNo, String field, ConflictKind kind, String fileValue, String systemValue,
		RosterChoice choice) {

	String key() {
		return this.rowNo + ":" + this.field;
	}

	boolean decides(RosterConflict conflict) {
		return conflict.kind() == this.kind && conflict.fileValue().equals(this.fileValue)
				&& conflict.systemValue().equals(this.systemValue) && conflict.offers(this.choice);
	}

}
