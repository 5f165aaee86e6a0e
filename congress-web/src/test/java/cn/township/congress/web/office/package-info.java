@NullMarked
package cn.township.congress.web.office;

import org.jspecify.annotations.NullMarked;
