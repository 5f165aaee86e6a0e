/**
 * Reading the audit trail (审计). Writing it is done by the database alone.
 */
@NullMarked
package cn.township.congress.service.audit;

import org.jspecify.annotations.NullMarked;
