package cn.township.congress.web.shared;

import java.util.Map;

import cn.township.congress.domain.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Calm pages for what a controller does not handle itself. Everything else reaches the
 * templates under {@code error/} by its status.
 */
@ControllerAdvice
class ErrorPages {

	private final PageFrame pageFrame;

	ErrorPages(PageFrame pageFrame) {
		this.pageFrame = pageFrame;
	}

	/** An id that is no number names nothing. */
	@ExceptionHandler
	ModelAndView unreadableId(MethodArgumentTypeMismatchException ex, HttpServletRequest request) {
		return page(HttpStatus.NOT_FOUND, request);
	}

	/**
	 * Nothing of this id within the user's scope; whether it exists elsewhere is not
	 * said.
	 */
	@ExceptionHandler
	ModelAndView notFound(NotFound ex, HttpServletRequest request) {
		return page(HttpStatus.NOT_FOUND, request);
	}

	@ExceptionHandler
	ModelAndView tooLarge(MaxUploadSizeExceededException ex, HttpServletRequest request) {
		return page(HttpStatus.CONTENT_TOO_LARGE, request);
	}

	@ExceptionHandler
	ModelAndView lostUpdate(LostUpdate lost, HttpServletRequest request) {
		ModelAndView page = page(HttpStatus.CONFLICT, request);
		page.addObject("mine", lost.mine());
		page.addObject("theirs", lost.theirs());
		page.addObject("backUrl", lost.backUrl());
		return page;
	}

	@ExceptionHandler
	ModelAndView lostUpdate(OptimisticLockingFailureException ex, HttpServletRequest request) {
		return page(HttpStatus.CONFLICT, request);
	}

	private ModelAndView page(HttpStatus status, HttpServletRequest request) {
		Map<String, @Nullable Object> frame = this.pageFrame.attributes(request);
		ModelAndView page = new ModelAndView("error/" + status.value(), frame);
		page.setStatus(status);
		return page;
	}

}
