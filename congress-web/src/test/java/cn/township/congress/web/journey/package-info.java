/**
 * Journeys through the running application in a real browser, on the demo county.
 */
@NullMarked
package cn.township.congress.web.journey;

import org.jspecify.annotations.NullMarked;
