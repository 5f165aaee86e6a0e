/**
 * The presidium between and in the sessions: its members, its meetings from the draft to
 * the signed record, and what its decisions move on.
 */
@NullMarked
package cn.township.congress.service.presidium;

import org.jspecify.annotations.NullMarked;
