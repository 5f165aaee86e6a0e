package cn.township.congress.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.township.congress.service.account.UseCase;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shape of the product (docs/architecture.md): a mistake made twice becomes a rule
 * here, with its reason.
 */
@AnalyzeClasses(packages = ArchitectureTest.BASE,
		importOptions = { ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class })
class ArchitectureTest {

	static final String BASE = "cn.township.congress";

	/** Features every other may use: values, codes, permissions. */
	private static final Set<String> COMMON = Set.of("shared", "territory", "account");

	/**
	 * Which feature may use which others, besides the common ones. The same list stands
	 * in docs/architecture.md; a new edge is a decision to be made in both.
	 */
	private static final Map<String, Set<String>> EDGES = Map.ofEntries(Map.entry("shared", Set.of()),
			Map.entry("territory", Set.of()), Map.entry("account", Set.of("database")), Map.entry("database", Set.of()),
			Map.entry("audit", Set.of()), Map.entry("sheet", Set.of()), Map.entry("attachment", Set.of()),
			Map.entry("rule", Set.of("sheet")), Map.entry("congress", Set.of("rule")),
			Map.entry("deputy", Set.of("congress", "document", "rule", "sheet")), Map.entry("document", Set.of()),
			Map.entry("liaison", Set.of("congress", "deputy", "document", "rule", "sheet")),
			Map.entry("composition", Set.of("congress", "deputy", "document", "rule", "sheet")),
			Map.entry("suggestion", Set.of("attachment", "congress", "deputy", "rule", "sheet")),
			Map.entry("obligation", Set.of("rule")), Map.entry("meeting", Set.of("congress", "deputy", "rule")),
			Map.entry("resolution", Set.of("congress", "document", "meeting", "obligation", "rule", "sheet")),
			Map.entry("session", Set.of("congress", "deputy", "meeting", "obligation", "resolution", "rule", "sheet")),
			Map.entry("office",
					Set.of("congress", "deputy", "meeting", "obligation", "resolution", "rule", "session", "sheet")),
			Map.entry("bill",
					Set.of("attachment", "congress", "deputy", "meeting", "obligation", "resolution", "rule", "session",
							"sheet", "suggestion")),
			Map.entry("inquiry",
					Set.of("attachment", "congress", "deputy", "meeting", "obligation", "rule", "session", "sheet")),
			Map.entry("reminder", Set.of("obligation", "rule", "suggestion")),
			Map.entry("openness", Set.of("congress", "suggestion")),
			Map.entry("portal", Set.of("attachment", "congress", "deputy", "rule", "suggestion")),
			Map.entry("presidium",
					Set.of("bill", "congress", "deputy", "inquiry", "meeting", "obligation", "office", "resolution",
							"rule", "session", "sheet", "suggestion")),
			Map.entry("paper",
					Set.of("bill", "congress", "deputy", "document", "inquiry", "meeting", "obligation", "office",
							"presidium", "resolution", "rule", "session", "suggestion")),
			Map.entry("indicator",
					Set.of("bill", "congress", "deputy", "document", "inquiry", "obligation", "resolution", "rule",
							"session", "sheet", "suggestion")),
			Map.entry("workbench",
					Set.of("bill", "congress", "deputy", "indicator", "obligation", "presidium", "reminder", "rule",
							"session", "suggestion")),
			Map.entry("seed",
					Set.of("attachment", "bill", "congress", "database", "deputy", "inquiry", "liaison", "meeting",
							"obligation", "office", "paper", "presidium", "resolution", "rule", "session", "sheet",
							"suggestion")));

	private static final List<Class<?>> DAYS_AND_TIMES = List.of(LocalDate.class, LocalDateTime.class, LocalTime.class,
			ZonedDateTime.class, Instant.class, Year.class, YearMonth.class);

	/**
	 * Whose states a feature also shows on its pages, although that one builds on it:
	 * enums only, nothing that does anything.
	 */
	private static final Map<String, Set<String>> SHOWN = Map.of("deputy", Set.of("office", "suggestion"));

	@ArchTest
	static final ArchRule FEATURES_USE_EACH_OTHER_ALONG_LISTED_EDGES = classes().should(useOthersAlongEdges())
		.because("a feature that may reach everything can be neither understood nor removed alone");

	@ArchTest
	static void listedEdgesLeadOneWay(JavaClasses all) {
		Set<String> settled = new HashSet<>(COMMON);
		while (settled.addAll(EDGES.keySet().stream().filter((f) -> settled.containsAll(EDGES.get(f))).toList())) {
			// the next round finds those that use only what is settled by now
		}
		assertThat(settled).as("features without a cycle").containsAll(EDGES.keySet());
	}

	@ArchTest
	static final ArchRule NO_CYCLES = slices().matching(BASE + ".(*).(*)..")
		.should()
		.beFreeOfCycles()
		.because("two packages that need each other are one package");

	@ArchTest
	static final ArchRule LAYERS = noClasses().that()
		.resideInAPackage(BASE + ".(domain|service)..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(BASE + ".web..", "org.springframework.web..", "jakarta.servlet..", "org.thymeleaf..")
		.because("what is true and what one can do does not depend on how it is shown");

	@ArchTest
	static final ArchRule DOMAIN_KNOWS_NO_SERVICE = noClasses().that()
		.resideInAPackage(BASE + ".domain..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(BASE + ".service..", "org.springframework.security..", "org.springframework.jdbc..")
		.because("the law can be read and tested without the machinery around it");

	@ArchTest
	static final ArchRule NO_ENTITY_IN_WEB = noClasses().that()
		.resideInAPackage(BASE + ".web..")
		.should()
		.dependOnClassesThat()
		.areAnnotatedWith(Entity.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Repository.class)
		.because("pages show rows and details and call use cases; an entity there could be changed past its rules, "
				+ "and loads what nobody asked for");

	@ArchTest
	static final ArchRule NO_SQL_IN_WEB = noClasses().that()
		.resideInAPackage(BASE + ".web..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(JdbcClient.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(JdbcOperations.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(EntityManager.class)
		.because("a read belongs to a query with its permission and scope");

	@ArchTest
	static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes().that()
		.areAnnotatedWith(Controller.class)
		.or()
		.areAnnotatedWith(RestController.class)
		.should()
		.notHaveModifier(JavaModifier.PUBLIC)
		.andShould()
		.resideInAPackage(BASE + ".web..")
		.because("nobody calls a controller but the dispatcher");

	@ArchTest
	static final ArchRule WRITING_TRANSACTIONS_ARE_USE_CASES = noClasses().that()
		.areNotAnnotations()
		.should(beginWritingTransactions())
		.because("a transaction that writes without @UseCase is one without a permission");

	@ArchTest
	static final ArchRule USE_CASES_ARE_DEEDS = classes().that()
		.areAnnotatedWith(describe("@UseCase with a permission",
				(annotation) -> annotation.getRawType().isEquivalentTo(UseCase.class)
						&& annotation.tryGetExplicitlyDeclaredProperty("value").isPresent()))
		.should(executeOneThing())
		.because("one class is one deed: named by its verb, done by its only public method, execute");

	@ArchTest
	static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses().should()
		.haveNameMatching(".*(Impl|Dto|DTO|Vo|VO|Util|Utils|Helper|Service|ServiceImpl)")
		.because("such a name says where a class stands, not what it does");

	@ArchTest
	static final ArchRule NO_SETTERS_ON_ENTITIES = noMethods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameMatching("set[A-Z].*")
		.because("a state changes by a verb that checks first and names its article when it refuses");

	@ArchTest
	static final ArchRule NO_FIELD_INJECTION = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION
		.because("what a class needs is said by its constructor");

	@ArchTest
	static final ArchRule ONE_CLOCK = noClasses().should()
		.callMethodWhere(describe("now() without the clock", ArchitectureTest::asksTheMachine))
		.orShould()
		.callConstructor(Date.class)
		.because("deadlines depend on the day in Asia/Shanghai and are tested on days of our choosing");

	@ArchTest
	static final ArchRule PACKAGES_ARE_DESCRIBED = classes().should(stayInNullMarkedPackages())
		.because("package-info.java says what a package is for and makes null an exception to be written down");

	private static boolean asksTheMachine(JavaCall<?> call) {
		return call.getTarget().getName().equals("now")
				&& DAYS_AND_TIMES.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
				&& call.getTarget()
					.getRawParameterTypes()
					.stream()
					.allMatch((parameter) -> parameter.isEquivalentTo(ZoneId.class));
	}

	private static @Nullable String featureOf(JavaClass type) {
		if (!resideInAPackage(BASE + "..").test(type)) {
			return null;
		}
		String[] words = type.getPackageName().substring(BASE.length()).split("\\.");
		return (words.length > 2) ? words[2] : null;
	}

	private static ArchCondition<JavaClass> useOthersAlongEdges() {
		return new ArchCondition<>("use other features along listed edges only") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				String feature = featureOf(type);
				if (feature == null) {
					return;
				}
				type.getDirectDependenciesFromSelf().forEach((dependency) -> {
					String used = featureOf(dependency.getTargetClass());
					if (used != null && !mayUse(feature, used) && !shows(feature, used, dependency.getTargetClass())) {
						events.add(SimpleConditionEvent.violated(type,
								feature + " → " + used + " is not listed: " + dependency.getDescription()));
					}
				});
			}
		};
	}

	private static boolean mayUse(String feature, String used) {
		if (feature.equals(used)) {
			return true;
		}
		boolean common = COMMON.contains(used) && !feature.equals("shared");
		return common || EDGES.getOrDefault(feature, Set.of()).contains(used);
	}

	private static boolean shows(String feature, String used, JavaClass type) {
		return type.getBaseComponentType().isEnum() && SHOWN.getOrDefault(feature, Set.of()).contains(used);
	}

	private static ArchCondition<JavaClass> beginWritingTransactions() {
		return new ArchCondition<>("begin transactions that write") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean found = Stream.<HasAnnotations<?>>concat(Stream.of(type), type.getMethods().stream())
					.anyMatch(ArchitectureTest::beginsWriting);
				events.add(new SimpleConditionEvent(type, found, type.getName() + " is @Transactional itself"));
			}
		};
	}

	private static boolean beginsWriting(HasAnnotations<?> element) {
		return element.tryGetAnnotationOfType(Transactional.class)
			.filter((transaction) -> !transaction.readOnly())
			.filter((transaction) -> transaction.propagation() != Propagation.MANDATORY)
			.isPresent();
	}

	private static ArchCondition<JavaClass> executeOneThing() {
		return new ArchCondition<>("have execute as their only public method") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				List<String> names = publicMethods(type).map(JavaMethod::getName).distinct().toList();
				if (!names.equals(List.of("execute"))) {
					events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + names));
				}
			}
		};
	}

	private static Stream<JavaMethod> publicMethods(JavaClass type) {
		return type.getMethods().stream().filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC));
	}

	private static ArchCondition<JavaClass> stayInNullMarkedPackages() {
		Map<String, Boolean> known = new HashMap<>();
		return new ArchCondition<>("be in packages with a package-info.java and @NullMarked") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean marked = known.computeIfAbsent(type.getPackageName(),
						(name) -> type.getPackage().isAnnotatedWith(NullMarked.class));
				if (!marked) {
					events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not described"));
				}
			}
		};
	}

	/** The other modules' mothers and fixtures come as jars of their own. */
	static final class NoTestJars implements ImportOption {

		@Override
		public boolean includes(Location location) {
			return !location.contains("-tests.jar");
		}

	}

}
