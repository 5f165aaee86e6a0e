package cn.township.congress.service.composition;

/** A frozen table with its figures. */
public record Snapshot(SnapshotRow row, Composition composition) {
}
