@NullMarked
package cn.township.congress.web.liaison;

import org.jspecify.annotations.NullMarked;
