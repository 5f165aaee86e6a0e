/**
 * Elections, tenure and oath on the real database.
 */
@NullMarked
package cn.township.congress.service.office;

import org.jspecify.annotations.NullMarked;
