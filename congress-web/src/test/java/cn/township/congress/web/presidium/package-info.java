@NullMarked
package cn.township.congress.web.presidium;

import org.jspecify.annotations.NullMarked;
