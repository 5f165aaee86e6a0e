package cn.township.congress.domain.congress;

/**
 * The first session of a congress has been recorded; it may open on a day to come. Told
 * within the same transaction.
 */
public record FirstSessionHeld(long congressId) {
}
