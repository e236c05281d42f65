package org.jalon.plugin.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** What the jar holds and what its manifest says to Jira. */
public class ContentsIT {

    private static final long FOUR_MEGABYTES = 4L * 1024 * 1024;

    /** Not {@code Tool} and {@code Created-By}: who wrote the manifest changes nothing. */
    private static final Set<String> UNUSED_HEADERS =
            Set.of("Bnd-LastModified", "Built-By", "Build-Jdk", "Require-Capability");

    private final AddOnJar jar = AddOnJar.open();

    @Test
    public void holdsNothingThatJiraProvides() {
        assertThat(jar.names())
                .noneMatch(
                        name ->
                                name.startsWith("com/")
                                        || name.startsWith("net/")
                                        || name.startsWith("jakarta/")
                                        || name.startsWith("javax/")
                                        || name.startsWith("org/slf4j/")
                                        || name.startsWith("org/jalon/jiratypes/")
                                        || name.startsWith("org/jalon/host/"));
    }

    @Test
    public void everyClassIsOurs() {
        assertThat(jar.classFiles())
                .isNotEmpty()
                .allMatch(
                        name ->
                                name.startsWith("org/jalon/domain/")
                                        || name.startsWith("org/jalon/plugin/"));
    }

    @Test
    public void keepsOtherPeoplesCodePrivate() throws Exception {
        Set<String> libraries =
                jar.names().stream()
                        .filter(name -> name.endsWith(".jar"))
                        .collect(Collectors.toSet());

        assertThat(jar.header("Export-Package")).isNull();
        assertThat(libraries).allMatch(name -> name.startsWith("META-INF/lib/"));
        assertThat(jar.header("Bundle-ClassPath").split(","))
                .containsAll(libraries)
                .contains(".")
                .hasSize(libraries.size() + 1);
    }

    @Test
    public void isSmall() throws Exception {
        assertThat(Files.size(jar.path())).isLessThanOrEqualTo(FOUR_MEGABYTES);
    }

    /** Both headers together keep Jira from rewriting the jar when it is installed. */
    @Test
    public void tellsJiraNotToTransformIt() throws Exception {
        assertThat(jar.header("Atlassian-Plugin-Key")).isEqualTo("org.jalon.jira");
        assertThat(jar.header("Atlassian-Plugin-Key"))
                .isEqualTo(
                        jar.xml("atlassian-plugin.xml").getDocumentElement().getAttribute("key"));
        assertThat(jar.header("Spring-Context")).isEqualTo("*");
    }

    @Test
    public void saysWhatABundleMustSay() throws Exception {
        assertThat(jar.header("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(jar.header("Bundle-SymbolicName")).isEqualTo("org.jalon.jira");
        assertThat(jar.header("Bundle-Version")).matches("\\d+\\.\\d+\\.\\d+(\\.\\w+)?");
        assertThat(jar.header("Bundle-Name")).isNotBlank();
        assertThat(jar.header("Bundle-Vendor")).isNotBlank();
        assertThat(jar.header("Bundle-Description")).isNotBlank();
        assertThat(jar.header("Build-Jdk-Spec")).isEqualTo("21");
    }

    @Test
    public void saysNothingAboutTheMachineThatBuiltIt() throws Exception {
        Set<String> headers = new HashSet<>();
        for (Object name : jar.manifest().getMainAttributes().keySet()) {
            headers.add(((Attributes.Name) name).toString());
        }
        assertThat(headers).doesNotContainAnyElementsOf(UNUSED_HEADERS);
    }

    /**
     * Jira 11 has {@code jakarta}; one leftover of {@code javax} keeps the bundle from starting.
     */
    @Test
    public void refersToNoJavaxThatMoved() {
        assertThat(
                        Reference.below(
                                ReferenceReader.of(jar),
                                "javax.servlet",
                                "javax.ws",
                                "javax.inject",
                                "javax.mail",
                                "javax.validation",
                                "javax.annotation",
                                "javax.xml.bind"))
                .isEmpty();
    }

    @Test
    public void isByteForByteTheSameWhenPackedAgain() throws Exception {
        Path again = Path.of(jar.path().toString().replace(".jar", "-again.jar"));

        assertThat(Files.getLastModifiedTime(again).toInstant())
                .isAfterOrEqualTo(Files.getLastModifiedTime(jar.path()).toInstant());
        assertThat(Files.mismatch(jar.path(), again)).isEqualTo(-1);
    }

    /** Two packings in one second would agree even with the wall clock in them. */
    @Test
    public void carriesOneFixedDate() throws Exception {
        try (ZipFile zip = new ZipFile(jar.path().toFile())) {
            Set<Instant> dates =
                    zip.stream()
                            .map(entry -> entry.getLastModifiedTime().toInstant())
                            .collect(Collectors.toSet());
            assertThat(dates).hasSize(1);
            assertThat(dates.iterator().next()).isBefore(Instant.parse("2026-11-24T00:00:00Z"));
        }
    }
}
