package org.jalon.host;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.junit.Test;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The host knows the add-on as Jira would: as a jar. Its class path must not even hold our classes,
 * because they would hide a wrong manifest.
 */
public class ArchitectureTest {

    private static final Pattern ENGINE = Pattern.compile("org\\.jalon\\.host\\.(\\w+).*");

    private static final JavaClasses HOST =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.jalon.host", "com.atlassian");

    @Test
    public void seesNoClassOfTheAddOn() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jalon.plugin..", "org.jalon.domain..")
                .check(HOST);
    }

    @Test
    public void runsWithoutTheClassesOfTheAddOn() {
        ClassLoader classes = ArchitectureTest.class.getClassLoader();

        assertThat(classes.getResource("atlassian-plugin.xml")).isNull();
        assertThat(classes.getResource("org/jalon/domain/shared/package-info.class")).isNull();
    }

    /** A site lives on the day it is given; only the way in may ask the machine for it. */
    @Test
    public void timeIsPassedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jalon.host.launch..")
                .should()
                .callMethodWhere(readsTheWallClock())
                .check(HOST);
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
                            || (owner.equals("java.lang.System")
                                    && name.equals("currentTimeMillis"));
                });
    }

    /** Engines may build on one another, but in one direction. */
    @Test
    public void enginesFormNoCircle() {
        slices().assignedFrom(new Engines()).should().beFreeOfCycles().check(HOST);
    }

    /** A package each; but Jira and its workflows are one engine, for either moves issues. */
    private static final class Engines implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Matcher engine = ENGINE.matcher(type.getPackageName());
            if (!engine.matches()) {
                return SliceIdentifier.ignore();
            }
            String name = engine.group(1);
            return SliceIdentifier.of(name.equals("workflow") ? "jira" : name);
        }

        @Override
        public String getDescription() {
            return "engines of the host";
        }
    }
}
