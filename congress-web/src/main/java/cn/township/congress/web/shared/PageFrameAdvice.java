package cn.township.congress.web.shared;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page its frame.
 */
@ControllerAdvice
class PageFrameAdvice {

	private final PageFrame pageFrame;

	PageFrameAdvice(PageFrame pageFrame) {
		this.pageFrame = pageFrame;
	}

	@ModelAttribute
	void addFrame(HttpServletRequest request, Model model) {
		this.pageFrame.attributes(request).forEach(model::addAttribute);
	}

}
