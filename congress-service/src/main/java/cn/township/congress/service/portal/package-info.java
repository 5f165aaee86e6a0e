/**
 * What a deputy sees and does without the office: invitations, own suggestions, verdicts.
 */
@NullMarked
package cn.township.congress.service.portal;

import org.jspecify.annotations.NullMarked;
