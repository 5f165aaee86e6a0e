/** The composition table against a migrated database. */
@NullMarked
package cn.township.congress.service.composition;

import org.jspecify.annotations.NullMarked;
