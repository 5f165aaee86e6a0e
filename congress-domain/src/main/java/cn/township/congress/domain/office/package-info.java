/**
 * Who holds which post by election of the congress, from when until when: elections of
 * office-holders, tenure, resignation, removal, oath.
 */
@NullMarked
package cn.township.congress.domain.office;

import org.jspecify.annotations.NullMarked;
