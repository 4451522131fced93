package io.salesprocess.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules about the code itself. */
class CodeTest {
    private static final String ROOT = "io.salesprocess.rules";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/tc/"))
            .importPackages(ROOT);
    private static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND = DescribedPredicate.describe(
            "written by hand",
            one -> one.getPackageName().equals(ROOT)
                    ? !generated(one)
                    : Set.of(ROOT + ".situation", ROOT + ".judge", ROOT + ".measure")
                            .contains(one.getPackageName()));

    /** What the build makes of the DRL files. */
    private static boolean generated(JavaClass one) {
        String name = one.getName().substring(ROOT.length() + 1);
        return (name.startsWith("Rules") && !name.equals("Rules"))
                || name.contains("DomainClassesMetadata")
                || name.startsWith("ProjectModel");
    }

    /** The classes that name a constant of the enum, with the reason why each may. */
    private static void onlyNamedBy(Class<? extends Enum<?>> constants, Map<String, String> becauseByClass) {
        Set<String> naming = CODE.stream()
                .filter(WRITTEN_BY_HAND)
                .filter(one -> one.getFieldAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(constants)
                                && access.getTarget()
                                        .resolveMember()
                                        .map(field -> field.getRawType().isEquivalentTo(constants))
                                        .orElse(false)))
                .map(one -> one.getName().replaceAll("\\$\\d+$", "").replaceAll("^.*\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(naming)
                .as("classes that name a constant of %s: %s", constants.getSimpleName(), becauseByClass)
                .isEqualTo(new TreeSet<>(becauseByClass.keySet()));
    }

    @Test
    void no_class_outside_the_rules_names_a_shortfall() {
        onlyNamedBy(
                Shortfall.class,
                new TreeMap<>(Map.of(
                        "Appraisal", "it measures whether a question is undecided, as the rules named it",
                        "Combined", "it compares, to tell of alternatives what one lacks that no field rules out",
                        "Instructions", "it says what to do about a shortfall that the rules named",
                        "Origins", "it says since when the time of a meeting has passed that the rules called lapsed",
                        "Tally", "it compares, to name all meetings over which people are spread")));
    }

    @Test
    void no_class_outside_the_rules_chooses_a_verdict() {
        onlyNamedBy(
                Verdict.class,
                new TreeMap<>(Map.ofEntries(
                        Map.entry("Combined", "the three-valued tables"),
                        Map.entry("Outcome", "it only compares"),
                        Map.entry("Minutes", "it takes down which verdict a rule gave"),
                        Map.entry("RequirementCheck", "waived is as good as met for another requirement"),
                        Map.entry("AnchorPoint", "it only compares"),
                        Map.entry("Conclusion", "it cites what stands behind a verdict that the rules gave"),
                        Map.entry("Decision", "it only compares"),
                        Map.entry("StakeholdersCheck", "it only compares"),
                        Map.entry("Tally", "it only compares"),
                        Map.entry("Appraisal", "it only compares"),
                        Map.entry("Lacking", "it only compares"),
                        Map.entry("Support", "it tells what stands behind a verdict that the rules gave"),
                        Map.entry("RequirementFindings", "it only compares"),
                        Map.entry("Sentences", "it words a verdict"))));
    }

    @Test
    void no_class_outside_the_rules_chooses_a_finding_or_its_severity() {
        onlyNamedBy(
                FindingCode.class,
                new TreeMap<>(Map.of(
                        "Messages", "it words findings",
                        "DealFindings", "it gives the words of some findings their arguments",
                        "RecordFindings", "it gathers the records without dates into one finding",
                        "RequirementFindings", "it tells since when each kind of finding has been so")));
        onlyNamedBy(Severity.class, Map.of("Minutes", "a refused waiver is a warning"));
    }

    @Test
    void no_class_outside_the_rules_answers_for_a_gate() {
        onlyNamedBy(
                GateAnswer.class,
                new TreeMap<>(Map.of(
                        "Minutes", "it takes down which answer a rule gave",
                        "Rungs", "it only compares",
                        "Sitting", "it only compares",
                        "DealFindings", "it only compares",
                        "Gatekeeper", "it only compares",
                        "NextSteps", "it only compares",
                        "Witnessing", "it only compares")));
    }

    @Test
    void packages_stand_in_order_and_an_import_never_points_back() {
        noClasses()
                .that(resideInAPackage(ROOT + ".situation").and(WRITTEN_BY_HAND))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".judge", ROOT + ".measure")
                .because("a situation is a value and knows nobody")
                .check(CODE);
        noClasses()
                .that(resideInAPackage(ROOT + ".judge"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".measure")
                .because("the judge sees situations only")
                .check(CODE);
        noClasses()
                .that(resideInAPackage(ROOT + ".measure"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("measuring comes before inspecting")
                .check(CODE);
    }

    @Test
    void nothing_reads_a_clock() {
        for (Class<?> clock : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            noClasses()
                    .that(WRITTEN_BY_HAND)
                    .should()
                    .callMethod(clock, "now")
                    .because("the moment of an inspection is an argument")
                    .check(CODE);
        }
        noClasses()
                .that(WRITTEN_BY_HAND)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("the moment of an inspection is an argument")
                .check(CODE);
        noCalls("java.lang.System", Set.of("currentTimeMillis"));
        assertThat(callsOf("java.lang.System", Set.of("nanoTime")))
                .as("a time limit is measured, and nothing else")
                .isNotEmpty()
                .allMatch(call -> call.getOriginOwner().getSimpleName().equals("Waiting"));
    }

    @Test
    void nothing_depends_on_the_host() {
        noClasses()
                .that(WRITTEN_BY_HAND)
                .should()
                .callMethod(Locale.class, "getDefault")
                .check(CODE);
        noClasses()
                .that(WRITTEN_BY_HAND)
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .check(CODE);
        noClasses()
                .that(WRITTEN_BY_HAND)
                .should()
                .callMethod(TimeZone.class, "getDefault")
                .check(CODE);
        noClasses()
                .that(WRITTEN_BY_HAND)
                .should()
                .callMethod(Charset.class, "defaultCharset")
                .check(CODE);
        noClasses()
                .that(WRITTEN_BY_HAND)
                .should()
                .callMethod(String.class, "toLowerCase")
                .check(CODE);
        noClasses()
                .that(WRITTEN_BY_HAND)
                .should()
                .callMethod(String.class, "toUpperCase")
                .check(CODE);
        noClasses()
                .that(WRITTEN_BY_HAND)
                .should()
                .callMethod(String.class, "getBytes")
                .check(CODE);
        noClasses()
                .that(WRITTEN_BY_HAND)
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CODE);
    }

    private static void noCalls(String owner, Set<String> methods) {
        assertThat(callsOf(owner, methods))
                .extracting(JavaAccess::getDescription)
                .isEmpty();
    }

    private static List<JavaMethodCall> callsOf(String owner, Set<String> methods) {
        return CODE.stream()
                .filter(WRITTEN_BY_HAND)
                .flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals(owner) && methods.contains(call.getName()))
                .toList();
    }

    @Test
    void what_a_caller_sees_is_little() {
        classes()
                .that(WRITTEN_BY_HAND)
                .and()
                .resideInAPackage(ROOT)
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleName("Inspector")
                .orShould()
                .haveSimpleName("InspectionAttempt")
                .orShould()
                .haveSimpleName("InspectionException")
                .orShould()
                .haveSimpleName("ApplicationRules")
                .orShould()
                .haveSimpleName("Remarks")
                .orShould()
                .haveSimpleName("Witness")
                .orShould()
                .haveSimpleName("FamilyInspector")
                .orShould()
                .haveSimpleName("ProcessChoice")
                .because("there is one obvious entry")
                .check(CODE);
    }
}
