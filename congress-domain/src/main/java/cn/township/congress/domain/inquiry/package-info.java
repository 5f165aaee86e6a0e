/**
 * Interpellations (质询案) and questions (询问): two ways to make the government answer,
 * neither of them a bill nor a suggestion.
 */
@NullMarked
package cn.township.congress.domain.inquiry;

import org.jspecify.annotations.NullMarked;
