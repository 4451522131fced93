package io.salesprocess.conformance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.salesprocess.conformance.reference.ReferenceEvaluator;
import org.junit.jupiter.api.Test;

/** A second opinion is one only where it does not ask the first. */
class SecondOpinionTest {
    private static final JavaClasses CODE =
            new ClassFileImporter().importPackagesOf(Evaluator.class, ReferenceEvaluator.class);

    @Test
    void the_second_evaluator_knows_the_model_and_nothing_of_the_rules() {
        classes()
                .that()
                .resideInAPackage("io.salesprocess.conformance.reference")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify.annotations",
                                "io.salesprocess.model..",
                                "io.salesprocess.conformance.reference")
                        .or(belongToAnyOf(Evaluator.class, Judgement.class)))
                .check(CODE);
    }
}
