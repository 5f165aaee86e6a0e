/**
 * Papers to be downloaded, and the county's templates.
 */
@NullMarked
package cn.township.congress.web.paper;

import org.jspecify.annotations.NullMarked;
