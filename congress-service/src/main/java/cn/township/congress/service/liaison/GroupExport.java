package cn.township.congress.service.liaison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.liaison.GroupKind;
import cn.township.congress.domain.liaison.GroupRole;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;

/**
 * The groups with their members as a workbook, as of a day.
 */
@Queries(Permission.EXPORT)
public class GroupExport {

	private final GroupQueries groups;

	private final CurrentUser currentUser;

	GroupExport(GroupQueries groups, CurrentUser currentUser) {
		this.groups = groups;
		this.currentUser = currentUser;
	}

	public byte[] write(@Nullable Integer unit, @Nullable LocalDate day) throws IOException {
		Actor actor = this.currentUser.actor();
		Map<Long, GroupRow> rows = this.groups.groups(unit, day)
			.stream()
			.collect(Collectors.toMap(GroupRow::id, Function.identity()));
		List<Line> lines = this.groups.allMembers(unit, day)
			.stream()
			.filter((member) -> rows.containsKey(member.groupId()))
			.map((member) -> new Line(rows.get(member.groupId()), member))
			.toList();
		ExportTable<Line> table = ExportTable.titled("代表小组名单");
		if (actor.may(Permission.VIEW_OVERVIEW)) {
			table = table.text("乡镇", (line) -> line.group().unitName());
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table.text("小组", (line) -> line.group().name())
			.text("类别", (line) -> of(line.group().kind()))
			.text("小组职务", (line) -> of(line.member().role()))
			.text("姓名", (line) -> line.member().name())
			.text("性别", (line) -> (line.member().sex() == Sex.MALE) ? "男" : "女")
			.text("选区", (line) -> line.member().district())
			.text("工作单位及职务", (line) -> line.member().workUnit())
			.date("自何日起", (line) -> line.member().fromOn())
			.subtitle(actor.unitName() + " · " + this.groups.dayOr(day)), lines, out);
		return out.toByteArray();
	}

	private static String of(GroupKind kind) {
		return (kind == GroupKind.TERRITORIAL) ? "片区小组" : "专业小组";
	}

	private static String of(GroupRole role) {
		return switch (role) {
			case LEADER -> "组长";
			case DEPUTY_LEADER -> "副组长";
			case MEMBER -> "组员";
		};
	}

	/** A row of the workbook. */
	private record Line(GroupRow group, MemberRow member) {
	}

}
