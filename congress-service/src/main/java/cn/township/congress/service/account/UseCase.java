package cn.township.congress.service.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One thing one can do: one class, one transaction, one permission, asked for before the
 * transaction begins. Without permission and without {@link #system()} it is refused to
 * everybody.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
@Transactional
public @interface UseCase {

	/** Any one of these is enough. */
	Permission[] value() default {};

	/**
	 * For what happens before there is a user (logging in, activating, setting up): the
	 * name in the audit trail of the system, which does it in nobody's scope.
	 */
	String system() default "";

}
