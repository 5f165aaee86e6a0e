package cn.township.congress.web.openness;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * A public page that has not changed is not sent again.
 */
@Configuration(proxyBeanMethods = false)
class PublicCaching {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> publicPageTags() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> tags = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter());
		tags.addUrlPatterns("/public/*");
		return tags;
	}

}
