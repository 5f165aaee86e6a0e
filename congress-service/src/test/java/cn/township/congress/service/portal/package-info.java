@NullMarked
package cn.township.congress.service.portal;

import org.jspecify.annotations.NullMarked;
