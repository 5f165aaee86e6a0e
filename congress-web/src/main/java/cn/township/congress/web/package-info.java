/**
 * What one sees: controllers, forms, templates, and the application itself.
 */
@NullMarked
package cn.township.congress.web;

import org.jspecify.annotations.NullMarked;
