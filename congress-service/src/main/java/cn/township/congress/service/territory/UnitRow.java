package cn.township.congress.service.territory;

import cn.township.congress.domain.territory.UnitKind;

/**
 * A unit in the tree.
 *
 * @param depth how many areas of the list stand above it
 * @param accounts how many accounts it has
 * @param own whether it lies in the administrator's area and not above
 */
public record UnitRow(int code, String name, UnitKind kind, int depth, long accounts, boolean own) {

}
