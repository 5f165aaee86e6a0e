/**
 * Terms (届) and sessions (次) of a township's congress: opening them, reading them.
 */
@NullMarked
package cn.township.congress.service.congress;

import org.jspecify.annotations.NullMarked;
