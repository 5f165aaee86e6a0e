/**
 * Units and the agencies that handle what a township hands over to them.
 */
@NullMarked
package cn.township.congress.service.territory;

import org.jspecify.annotations.NullMarked;
