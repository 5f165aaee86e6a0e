@NullMarked
package cn.township.congress.web.paper;

import org.jspecify.annotations.NullMarked;
