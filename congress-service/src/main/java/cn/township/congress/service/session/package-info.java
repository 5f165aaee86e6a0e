/**
 * Planning, convening, holding, closing and archiving a session of the congress.
 */
@NullMarked
package cn.township.congress.service.session;

import org.jspecify.annotations.NullMarked;
