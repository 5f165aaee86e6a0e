package cn.township.congress.service.paper;

/**
 * Posts by their full names.
 */
final class PostWords {

	private PostWords() {
	}

	/** 柳溪镇人民代表大会主席, 镇长, 副乡长. */
	static String of(String post, CourseFacts course) {
		String head = "TOWN".equals(course.unitKind()) ? "镇长" : "乡长";
		return switch (post) {
			case "CHAIR" -> course.unitName() + "人民代表大会主席";
			case "VICE_CHAIR" -> course.unitName() + "人民代表大会副主席";
			case "HEAD" -> head;
			case "DEPUTY_HEAD" -> "副" + head;
			case "SECRETARY_GENERAL" -> "秘书长";
			case "CREDENTIALS_COMMITTEE" -> "代表资格审查委员会成员";
			default -> "主席团成员";
		};
	}

}
