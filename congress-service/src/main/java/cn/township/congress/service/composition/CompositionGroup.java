package cn.township.congress.service.composition;

import java.util.List;

/**
 * The rows of one dimension.
 *
 * @param key its name in an address
 * @param label as the paper has it
 */
public record CompositionGroup(String key, String label, List<CompositionItem> items) {
}
