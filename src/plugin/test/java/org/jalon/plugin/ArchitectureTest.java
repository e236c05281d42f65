package org.jalon.plugin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adapters do not see each other; each technique stays in its own package. */
public class ArchitectureTest {

    private static final String ROOT = "org.jalon.plugin.";

    /** One adapter per extension point of Jira; wiring sees them all and nobody sees wiring. */
    private static final List<String> ADAPTERS =
            List.of(
                    "jira.event",
                    "jira.issue",
                    "jira.jql",
                    "jira.link",
                    "jira.permission",
                    "jira.project",
                    "jira.user",
                    "jira.workflow",
                    "persistence",
                    "rest",
                    "schedule",
                    "shipped",
                    "ui.page",
                    "ui.panel");

    /** Who looks and how they are spoken to: every adapter that meets people needs it. */
    private static final String SEEN_BY_ALL = "viewer";

    private static final JavaClasses PLUGIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.jalon.plugin");

    @Test
    public void everyPackageIsAnAdapterOrWiring() {
        Set<String> adapters =
                PLUGIN.stream()
                        .map(type -> adapterOf(type.getPackageName()))
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> known = adaptersAndWiring();
        known.add(SEEN_BY_ALL);
        assertThat(adapters).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    public void adaptersDoNotSeeEachOther() {
        for (String adapter : ADAPTERS) {
            String[] others =
                    adaptersAndWiring().stream()
                            .filter(other -> !other.equals(adapter))
                            .map(other -> ROOT + other + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + adapter + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(PLUGIN);
        }
    }

    @Test
    public void whatAllSeeSeesNoneOfThem() {
        String[] others =
                adaptersAndWiring().stream()
                        .map(other -> ROOT + other + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + SEEN_BY_ALL + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(PLUGIN);
    }

    @Test
    public void activeObjectsStayInPersistence() {
        onlyIn(ROOT + "persistence..", "net.java.ao..", "com.atlassian.activeobjects..");
    }

    @Test
    public void jaxRsAndJsonStayInRest() {
        onlyIn(ROOT + "rest..", "jakarta.ws.rs..", "com.fasterxml.jackson..");
    }

    @Test
    public void servletsStayInPages() {
        onlyIn(ROOT + "ui.page..", "jakarta.servlet..");
    }

    @Test
    public void workflowStaysInWorkflow() {
        onlyIn(ROOT + "jira.workflow..", "com.opensymphony.workflow..");
    }

    /** Components are made in the Spring file, where a reader finds all of them. */
    @Test
    public void nobodyAsksComponentAccessor() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.atlassian.jira.component..", "org.jalon.jiratypes..")
                .check(PLUGIN);
    }

    @Test
    public void timeIsPassedIn() {
        noClasses().should().callMethodWhere(readsTheWallClock()).check(PLUGIN);
        noClasses().should().callConstructor(java.util.Date.class).check(PLUGIN);
    }

    private static void onlyIn(String home, String... techniques) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(techniques)
                .check(PLUGIN);
        assertThat(PLUGIN)
                .as("somebody uses " + List.of(techniques))
                .anyMatch(
                        type ->
                                type.getDirectDependenciesFromSelf().stream()
                                        .map(Dependency::getTargetClass)
                                        .anyMatch(resideInAnyPackage(techniques)));
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

    private static Set<String> adaptersAndWiring() {
        Set<String> all = new TreeSet<>(ADAPTERS);
        all.add("wiring");
        return all;
    }

    /** {@code persistence.row} belongs to {@code persistence}, {@code ui.page} is one by itself. */
    private static String adapterOf(String packageName) {
        String inside = packageName.substring(ROOT.length());
        return Stream.concat(adaptersAndWiring().stream(), Stream.of(SEEN_BY_ALL))
                .filter(adapter -> (inside + ".").startsWith(adapter + "."))
                .findFirst()
                .orElse(inside);
    }
}
