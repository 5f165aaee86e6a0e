package cn.township.congress.web.shared;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.township.congress.domain.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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

	private static final Log logger = LogFactory.getLog(ErrorPages.class);

	/** Unique, exclusion, foreign key. */
	private static final Set<String> OF_ANOTHER = Set.of("23505", "23P01", "23503");

	private static final Pattern ITEM = Pattern.compile("/[a-z]+/[0-9]+(?=/|$)");

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

	/** Somebody else was faster, or the database had to choose between two. */
	@ExceptionHandler
	ModelAndView atTheSameTime(ConcurrencyFailureException ex, HttpServletRequest request) {
		return conflict(request);
	}

	/**
	 * A number, a place or a row another person took or removed meanwhile is a conflict;
	 * any other constraint is a rule that should have been asked earlier.
	 */
	@ExceptionHandler
	ModelAndView refusedByTheDatabase(DataIntegrityViolationException ex, HttpServletRequest request) {
		if (ex.getMostSpecificCause() instanceof SQLException cause && OF_ANOTHER.contains(cause.getSQLState())) {
			return conflict(request);
		}
		logger.error("The database refused " + request.getMethod() + " " + request.getRequestURI(), ex);
		return page(HttpStatus.UNPROCESSABLE_CONTENT, request);
	}

	private ModelAndView conflict(HttpServletRequest request) {
		ModelAndView page = page(HttpStatus.CONFLICT, request);
		Matcher item = ITEM.matcher(request.getRequestURI());
		if (item.lookingAt()) {
			page.addObject("backUrl", item.group());
		}
		return page;
	}

	private ModelAndView page(HttpStatus status, HttpServletRequest request) {
		Map<String, @Nullable Object> frame = this.pageFrame.attributes(request);
		ModelAndView page = new ModelAndView("error/" + status.value(), frame);
		page.setStatus(status);
		return page;
	}

}
