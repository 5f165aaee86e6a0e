package cn.township.congress.service.account;

import java.util.Arrays;

import cn.township.congress.service.database.Scopes;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Asks for the permission of a use case or query before its transaction begins, and gives
 * system use cases their scope.
 */
@Aspect
@Component
@Order(0)
class PermissionCheck {

	private final CurrentUser currentUser;

	private final Scopes scopes;

	PermissionCheck(CurrentUser currentUser, Scopes scopes) {
		this.currentUser = currentUser;
		this.scopes = scopes;
	}

	@Around("@within(useCase) && execution(public * *(..))")
	@Nullable Object aroundUseCase(ProceedingJoinPoint call, UseCase useCase) throws Throwable {
		if (useCase.system().isEmpty()) {
			require(useCase.value());
			return call.proceed();
		}
		return this.scopes.<@Nullable Object, Throwable>asSystem(useCase.system(), call::proceed);
	}

	@Before("@within(queries) && execution(public * *(..))")
	void beforeQuery(Queries queries) {
		require(queries.value());
	}

	private void require(Permission[] any) {
		if (this.scopes.isTaken()) {
			return;
		}
		Actor actor = this.currentUser.actor();
		if (Arrays.stream(any).noneMatch(actor::may)) {
			throw new AccessDeniedException(actor.role() + " holds none of " + Arrays.toString(any));
		}
	}

}
