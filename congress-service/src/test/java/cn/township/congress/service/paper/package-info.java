@NullMarked
package cn.township.congress.service.paper;

import org.jspecify.annotations.NullMarked;
