/**
 * The papers of sessions and meetings: which there are, what they say, and the templates
 * a county puts in place of those of the product.
 */
@NullMarked
package cn.township.congress.service.paper;

import org.jspecify.annotations.NullMarked;
