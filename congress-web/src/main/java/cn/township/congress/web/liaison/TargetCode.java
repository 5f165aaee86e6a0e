package cn.township.congress.web.liaison;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.township.congress.domain.liaison.Target;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;

/** A target as a form sends it, such as GROUP:980123101:12. */
final class TargetCode {

	private static final Pattern CODE = Pattern
		.compile("(?:(AREA):([0-9]{1,18}))|(?:(TOWNSHIP):([0-9]{9}))|(?:(GROUP|DEPUTY):([0-9]{9}):([0-9]{1,18}))");

	private TargetCode() {
	}

	static String area(long id) {
		return "AREA:" + id;
	}

	static String township(long code) {
		return "TOWNSHIP:" + code;
	}

	static String group(int township, long id) {
		return "GROUP:" + township + ":" + id;
	}

	static String deputy(int township, long id) {
		return "DEPUTY:" + township + ":" + id;
	}

	static Optional<Target> parse(@Nullable String code) {
		Matcher matcher = CODE.matcher((code != null) ? code : "");
		try {
			return matcher.matches() ? Optional.of(target(matcher)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Target target(Matcher matcher) {
		if (matcher.group(1) != null) {
			return Target.area(Long.parseLong(matcher.group(2)));
		}
		if (matcher.group(3) != null) {
			return Target.township(AdminCode.parse(matcher.group(4)));
		}
		AdminCode township = AdminCode.parse(matcher.group(6));
		long id = Long.parseLong(matcher.group(7));
		return matcher.group(5).equals("GROUP") ? Target.group(township, id) : Target.deputy(township, id);
	}

}
