package cn.township.congress.service.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one can read of a feature: one read-only transaction a call, the permission asked
 * for before it begins. Without permission it is refused to everybody.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
@Transactional(readOnly = true)
public @interface Queries {

	/** Any one of these is enough. */
	Permission[] value();

}
