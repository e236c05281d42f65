package org.jalon.domain;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.Test;

import java.util.List;

/** The domain sees the JDK and itself, its features in one direction, and no clock of its own. */
public class ArchitectureTest {

    private static final String ROOT = "org.jalon.domain.";

    /** Each feature may see itself and what stands before it. */
    private static final List<String> ORDER =
            List.of(
                    "shared",
                    "organisation",
                    "standard",
                    "program",
                    "rollout",
                    "linking",
                    "rollup",
                    "checkpoint",
                    "receipt",
                    "conformity",
                    "review",
                    "exemption",
                    "measure",
                    "history",
                    "report",
                    "view",
                    "method",
                    "exchange",
                    "setup");

    private static final JavaClasses DOMAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.jalon.domain");

    @Test
    public void seesTheJdkAndItselfOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jalon.domain.."))
                .check(DOMAIN);
    }

    /** A rule about a package that does not exist passes for ever. */
    @Test
    public void everyPackageHasItsPlaceInTheOrder() {
        List<String> named = ORDER.stream().map(ROOT::concat).toList();

        assertThat(DOMAIN.getPackage("org.jalon.domain").getSubpackages())
                .extracting(JavaPackage::getName)
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    public void featuresSeeOnlyWhatComesBeforeThem() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] earlier = packages(ORDER.subList(0, i + 1));
            String[] later = packages(ORDER.subList(i + 1, ORDER.size()));

            noClasses()
                    .that()
                    .resideInAnyPackage(earlier)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(DOMAIN);
        }
    }

    @Test
    public void timeIsPassedIn() {
        noClasses().should().callMethodWhere(readsTheWallClock()).check(DOMAIN);
        noClasses().should().callConstructor(java.util.Date.class).check(DOMAIN);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
        return DescribedPredicate.describe(
                "reads the wall clock",
                call -> {
                    String owner = call.getTargetOwner().getName();
                    String name = call.getTarget().getName();
                    boolean clock =
                            call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                    return (owner.startsWith("java.time.") && name.equals("now") && !clock)
                            || (owner.equals("java.time.Clock") && name.startsWith("system"))
                            || (owner.equals("java.lang.System")
                                    && name.equals("currentTimeMillis"));
                });
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
