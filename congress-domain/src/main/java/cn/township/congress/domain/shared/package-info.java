/**
 * What every feature may use and what itself uses none of them: the refusal by rule and
 * how its basis is named.
 */
@NullMarked
package cn.township.congress.domain.shared;

import org.jspecify.annotations.NullMarked;
