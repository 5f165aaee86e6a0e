package cn.township.congress.service.suggestion;

import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.EntryMother;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.SuggestionMother;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.domain.suggestion.Suggestions;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.domain.territory.AgencyKind;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.township.congress.domain.suggestion.SuggestionMother.CLASSES;
import static cn.township.congress.domain.suggestion.SuggestionMother.REASSIGNED_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the verbs do can be stored: every step in a transaction of its own, under the
 * constraints of the database. Each test has a town of its own.
 */
@DatabaseTest
class SuggestionStorageTest {

	private static final AtomicInteger TOWNS = new AtomicInteger(960123101);

	@Autowired
	private Territories territories;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Persons persons;

	@Autowired
	private ElectoralDistricts districts;

	@Autowired
	private DeputyMandates mandates;

	@Autowired
	private Agencies agencies;

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionTemplate transaction;

	private final AdminCode town = new AdminCode(TOWNS.getAndIncrement());

	private Congress congress;

	private long roadOffice;

	private long buildingOffice;

	private long suggestion;

	@BeforeEach
	void acceptedSuggestion() {
		inOneTransaction(() -> {
			area();
			this.congress = this.congresses.save(CongressMother.betweenSessions(this.town));
			this.roadOffice = agency("镇道路交通管理站");
			this.buildingOffice = agency("镇村镇建设办公室");
			Signer lead = signer(this.districts.save(DeputyMother.district(this.town, this.congress.id())));
			Suggestion submitted = SuggestionMother.submitted(this.town,
					this.congress.occasionOn(SuggestionMother.SUBMITTED_ON), lead);
			this.suggestion = this.suggestions.save(SuggestionMother.accepted(submitted)).id();
		});
	}

	@Test
	@DisplayName("交办、延期、答复、重新办理、评价、办结，每一步都能存下来")
	void theWholeWayIsStored() {
		handOver();
		step((s) -> s.takeUp(this.roadOffice, "吴师傅", EntryMother.on("2026-03-09")));
		step((s) -> s.contacted(this.buildingOffice, ContactMode.VISIT, "实地查看", EntryMother.on("2026-03-20")));
		step((s) -> s.requestExtension(this.roadOffice, SuggestionMother.LATEST_ON, "涉及面广",
				EntryMother.on("2026-05-11")));
		step((s) -> s.decideExtension(true, "同意", EntryMother.on("2026-05-12")));
		step((s) -> s.reply(this.roadOffice, SuggestionMother.letter(), CLASSES, EntryMother.on("2026-07-20")));
		step((s) -> s.evaluate(SuggestionMother.form(Satisfaction.DISSATISFIED), EntryMother.on("2026-07-28")));
		step((s) -> s.requireRehandling(1, LocalRule.PROVINCE, EntryMother.on("2026-07-29")));
		step((s) -> s.reply(this.roadOffice, SuggestionMother.letter(), CLASSES, EntryMother.on("2026-08-20")));
		step((s) -> s.evaluate(SuggestionMother.form(Satisfaction.SATISFIED), EntryMother.on("2026-08-28")));
		step((s) -> s.conclude(Conclusion.PUBLISHED, null, EntryMother.on("2026-08-31")));
		step((s) -> assertThat(s.status()).isEqualTo(SuggestionStatus.CONCLUDED));
	}

	@Test
	@DisplayName("两次重新办理后仍不满意，主席团会议决定再办一次，能存下来（本省条例）")
	void rehandlingByDecisionOfTheMeetingIsStored() {
		handOver();
		repliedInVain("2026-04-10");
		step((s) -> s.requireRehandling(1, LocalRule.PROVINCE, EntryMother.on("2026-04-11")));
		repliedInVain("2026-05-06");
		step((s) -> s.requireRehandling(1, LocalRule.PROVINCE, EntryMother.on("2026-05-07")));
		repliedInVain("2026-06-02");
		step((s) -> s.requireRehandling(2, LocalRule.PROVINCE, "主席团第9次会议", EntryMother.on("2026-06-10")));
		repliedInVain("2026-07-20");
		step((s) -> assertThat(s.status()).isEqualTo(SuggestionStatus.EVALUATED));
	}

	@Test
	@DisplayName("改由协办单位主办，能存下来：新的交办与原交办的终止同时生效")
	void reassignmentToTheAssistingAgencyIsStored() {
		handOver();
		step((s) -> s.requestSendBack(this.roadOffice, "不属本单位", null, EntryMother.on(SuggestionMother.SEND_BACK_ON)));
		step((s) -> s.reassign(SuggestionMother.decision(this.buildingOffice, REASSIGNED_ON),
				EntryMother.on(REASSIGNED_ON)));
		step((s) -> assertThat(s.leadAgencyId()).contains(this.buildingOffice));
	}

	@Test
	@DisplayName("数据库不接受同时有两个主办单位")
	void twoLeadAgenciesAtOnceAreImpossible() {
		handOver();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> inOneTransaction(() -> this.jdbc
				.sql("UPDATE hand_over SET role = 'LEAD', opinion_due_on = NULL WHERE suggestion_id = :id")
				.param("id", this.suggestion)
				.update()))
			.withMessageContaining("hand_over_one_lead");
	}

	@Test
	@DisplayName("申请退办期间撤回，能存下来")
	void withdrawalIsStored() {
		handOver();
		step((s) -> s.requestSendBack(this.roadOffice, "不属本单位", null, EntryMother.on(SuggestionMother.SEND_BACK_ON)));
		step((s) -> s.withdraw("代表书面撤回", EntryMother.on(REASSIGNED_ON)));
		step((s) -> assertThat(s.status()).isEqualTo(SuggestionStatus.WITHDRAWN));
	}

	private void handOver() {
		step((s) -> SuggestionMother.handedOver(s,
				SuggestionMother.decision(this.roadOffice, SuggestionMother.HANDED_OVER_ON, this.buildingOffice)));
	}

	/** Replied, and the deputy is not satisfied. */
	private void repliedInVain(String on) {
		step((s) -> s.reply(this.roadOffice, SuggestionMother.letter(), CLASSES, EntryMother.on(on)));
		step((s) -> s.evaluate(SuggestionMother.form(Satisfaction.DISSATISFIED), EntryMother.on(on)));
	}

	private void step(Step step) {
		inOneTransaction(() -> step.on(this.suggestions.findById(this.suggestion).orElseThrow()));
	}

	private void area() {
		if (!this.territories.existsByUnitCode(new AdminCode(960123000))) {
			this.territories.save(Territory.create(new AdminCode(960000000), "存储省", UnitKind.PROVINCE));
			this.territories.save(Territory.create(new AdminCode(960100000), "存储市", UnitKind.CITY));
			this.territories.save(Territory.create(new AdminCode(960123000), "存储县", UnitKind.COUNTY));
		}
		this.territories.save(Territory.create(this.town, "存储镇", UnitKind.TOWN));
	}

	private long agency(String name) {
		Long id = this.agencies.save(Agency.create(this.town, name, AgencyKind.OFFICE)).id();
		assertThat(id).isNotNull();
		return id;
	}

	private Signer signer(ElectoralDistrict district) {
		Person person = this.persons.save(DeputyMother.person(this.town));
		DeputyMandate mandate = this.mandates.save(DeputyMother.active(this.congress, person.id(), district.id()));
		return new Signer(mandate.id(), person.name(), mandate.status());
	}

	private void inOneTransaction(Runnable work) {
		this.scopes.asSystem("测试", () -> {
			this.transaction.executeWithoutResult((status) -> work.run());
			return true;
		});
	}

	private interface Step {

		void on(Suggestion suggestion);

	}

}
