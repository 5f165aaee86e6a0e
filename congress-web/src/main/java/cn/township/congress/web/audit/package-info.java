/**
 * The page of the audit trail.
 */
@NullMarked
package cn.township.congress.web.audit;

import org.jspecify.annotations.NullMarked;
