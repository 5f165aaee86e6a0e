/**
 * Resolutions, decisions and announcements (决议、决定、公告): drafted from the data, owned by
 * their editor, adopted by a vote, numbered, published.
 */
@NullMarked
package cn.township.congress.domain.resolution;

import org.jspecify.annotations.NullMarked;
