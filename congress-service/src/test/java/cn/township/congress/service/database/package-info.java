/**
 * A real PostgreSQL for tests, one database per context.
 */
@NullMarked
package cn.township.congress.service.database;

import org.jspecify.annotations.NullMarked;
