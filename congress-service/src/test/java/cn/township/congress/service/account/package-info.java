/**
 * Tests of who acts and what each role is permitted; the actors other tests work as.
 */
@NullMarked
package cn.township.congress.service.account;

import org.jspecify.annotations.NullMarked;
