@NullMarked
package cn.township.congress.service.presidium;

import org.jspecify.annotations.NullMarked;
