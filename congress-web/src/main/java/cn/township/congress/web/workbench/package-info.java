/**
 * The first page after logging in: what is to be done today.
 */
@NullMarked
package cn.township.congress.web.workbench;

import org.jspecify.annotations.NullMarked;
