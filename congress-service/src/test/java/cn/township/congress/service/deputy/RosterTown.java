package cn.township.congress.service.deputy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.suggestion.Towns;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A township of its own for each test, with a term and no deputy yet, and rosters to
 * import into it.
 */
public final class RosterTown {

	/** Heads of a small roster. */
	public static final String HEAD = "姓名,性别,民族,出生年月,选区,代表证号,工作单位及职务,联系电话,身份证号\n";

	/** Four deputies of two districts. */
	public static final String FOUR = HEAD + "张䶮,男,汉族,１９７８年５月,石坪选区,A1,=cmd|'/C calc'!A0,13800138000,\n"
			+ "李四,女,苗族,1980.06,石坪,A2,村医🩺,13900139000,\n" + "王五,男,汉族,1990年7月,红塘选区,A3,,,\n"
			+ "欧阳修,男,汉族,1975-01,红塘选区,A4,𠮷村村民,,\n";

	/**
	 * Codes of townships (乡) of the test county; every fixture takes its own from here.
	 */
	private static final AtomicInteger NEXT = new AtomicInteger(980_123_209);

	private final ApplicationContext context;

	private final AdminCode unit;

	private RosterTown(ApplicationContext context, AdminCode unit) {
		this.context = context;
		this.unit = unit;
	}

	/** With six seats. */
	public static RosterTown in(ApplicationContext context) {
		return in(context, 6);
	}

	public static RosterTown in(ApplicationContext context, int seats) {
		Towns.in(context);
		RosterTown town = new RosterTown(context, nextCode());
		town.build(seats);
		return town;
	}

	/** A code no other township of the tests has. */
	static AdminCode nextCode() {
		return new AdminCode(NEXT.incrementAndGet());
	}

	public AdminCode unit() {
		return this.unit;
	}

	public Actor clerk() {
		return TestActors.clerk(this.unit);
	}

	public static byte[] bytes(String csv) {
		return csv.getBytes(StandardCharsets.UTF_8);
	}

	/** Uploads the file; the number of the import. */
	public long preview(String name, byte[] content) {
		return as(() -> bean(PreviewRoster.class).execute(new PreviewRoster.Command(name, content)));
	}

	/** Uploads and confirms as many new deputies. */
	public long store(String csv, int added) {
		return store(csv, added, 0);
	}

	public long store(String csv, int added, int changed) {
		long batch = preview("名册.csv", bytes(csv));
		as(() -> bean(ConfirmRoster.class).execute(new ConfirmRoster.Command(batch, added, changed)));
		return batch;
	}

	public <T> T as(Scopes.Work<T, RuntimeException> work) {
		return bean(CurrentUser.class).as(clerk(), work);
	}

	private void build(int seats) {
		LocalDate election = LocalDate.now(bean(Clock.class)).minusDays(400);
		bean(Scopes.class).asSystem("测试", () -> bean(TransactionTemplate.class).execute((tx) -> {
			bean(Territories.class).save(Territory.create(this.unit, "红塘乡", UnitKind.TOWNSHIP));
			return bean(Congresses.class).save(new Congress(this.unit, 19, seats, election, election.plusDays(30)));
		}));
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

}
