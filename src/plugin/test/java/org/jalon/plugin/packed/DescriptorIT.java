package org.jalon.plugin.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One test reads the whole descriptor: keys, order, files, and what may stand under a heading. */
public class DescriptorIT {

    /** Heading to the elements allowed below it, in the order the descriptor keeps. */
    private static final List<Map.Entry<String, Set<String>>> BLOCKS =
            List.of(
                    Map.entry("Info", Set.of("plugin-info")),
                    Map.entry("Texts", Set.of("resource")),
                    Map.entry("Persistence", Set.of("ao")),
                    Map.entry("REST", Set.of("rest", "rest-migration")),
                    Map.entry(
                            "Workflow",
                            Set.of(
                                    "workflow-validator",
                                    "workflow-function",
                                    "workflow-condition")),
                    Map.entry("JQL", Set.of("jql-function")),
                    Map.entry("Permissions", Set.of("project-permission", "global-permission")),
                    Map.entry("Web resources", Set.of("web-resource")),
                    Map.entry("Pages", Set.of("servlet", "web-item", "web-section")),
                    Map.entry("Panels", Set.of("web-panel")),
                    Map.entry("Dashboard items", Set.of("dashboard-item")),
                    Map.entry("Reports", Set.of("report")),
                    Map.entry("Allow-list", Set.of("velocity-allowlist")));

    private final AddOnJar jar = AddOnJar.open();
    private final Descriptor descriptor = new Descriptor(jar);

    @Test
    public void blocksStandInTheirFixedOrder() {
        assertThat(descriptor.headings())
                .containsExactlyElementsOf(BLOCKS.stream().map(Map.Entry::getKey).toList());
    }

    @Test
    public void everyModuleStandsUnderItsHeading() {
        Map<String, List<String>> blocks = descriptor.blocks();
        for (Map.Entry<String, Set<String>> block : BLOCKS) {
            assertThat(block.getValue()).as(block.getKey()).containsAll(blocks.get(block.getKey()));
        }
    }

    @Test
    public void keysAreUniqueAndNameFeatureAndKind() {
        List<String> keys =
                descriptor.modules().stream().map(module -> module.getAttribute("key")).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(keys).allMatch(key -> key.matches("[a-z]+(-[a-z]+)+"));
    }

    @Test
    public void everyFileIsInTheJar() {
        List<String> missing = new ArrayList<>();
        for (Element resource : descriptor.all("resource")) {
            String location = resource.getAttribute("location");
            if (!resource.getAttribute("type").equals("i18n") && !isInJar(location)) {
                missing.add(location);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    public void everyWebResourceOfOursThatIsNamedExists() {
        Set<String> keys = new HashSet<>();
        descriptor.modules().forEach(module -> keys.add(module.getAttribute("key")));

        for (Element dependency : descriptor.all("dependency")) {
            String[] key = dependency.getTextContent().strip().split(":");
            if (key[0].equals("org.jalon.jira")) {
                assertThat(keys).contains(key[1]);
            }
        }
    }

    /** Jira loads the module by its name from what the dashboard's context brings along. */
    @Test
    public void everyDashboardItemFindsItsModule() {
        for (Element item : descriptor.all("amd-module")) {
            String define = "define('" + item.getTextContent().strip() + "'";
            List<Element> holders = new ArrayList<>();
            for (Element resource : descriptor.all("web-resource")) {
                if (hasContext(resource, "atl.dashboard") && anyFileHolds(resource, define)) {
                    holders.add(resource);
                }
            }
            assertThat(holders).as(define).hasSize(1);
        }
    }

    private boolean isInJar(String location) {
        return location.endsWith("/")
                ? jar.names().stream().anyMatch(name -> name.startsWith(location))
                : jar.has(location);
    }

    private static boolean hasContext(Element resource, String context) {
        return XmlReferences.below(resource, "context").stream()
                .anyMatch(element -> element.getTextContent().strip().equals(context));
    }

    private boolean anyFileHolds(Element resource, String text) {
        return XmlReferences.below(resource, "resource").stream()
                .map(file -> jar.text(file.getAttribute("location")).replace('"', '\''))
                .anyMatch(file -> file.contains(text));
    }
}
