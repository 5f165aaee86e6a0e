/**
 * The PostgreSQL behind the product: the embedded server, an external one, and who may
 * see what in it.
 */
@NullMarked
package cn.township.congress.service.database;

import org.jspecify.annotations.NullMarked;
