package org.jalon.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules about the text of the project that no compiler knows. */
public class HouseRulesTest {

    private static final int LONGEST_FILE = 250;

    private static final Set<String> CODE = Set.of("java", "js", "css", "vm", "sh");

    private static final Pattern PATTERN_NAMES =
            Pattern.compile(".*/org/jalon/.*(Utils?|Helpers?|Manager|Impl)\\.java");

    /** A clone must not depend on where its packages once came from. */
    private static final Pattern REGISTRY =
            Pattern.compile(
                    "repo1?\\.maven|registry\\.(npmjs|yarnpkg)|npmmirror\\.|maven\\.google\\.com"
                            + "|(packages|maven|m2proxy|artifacts)\\.atlassian\\.com"
                            + "|central\\.sonatype|oss\\.sonatype");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(^|[\\s\"'=(`:])/(home|root|tmp|work|Users)/\\w", Pattern.MULTILINE);

    private static final Pattern RELATIVE_LINK =
            Pattern.compile("\\]\\((?![a-z]+:|#)([^)#\\s]+)(#[^)]*)?\\)");

    private final Repository repository = Repository.open();

    @Test
    public void filesStaySmall() {
        assertThat(repository.files())
                .filteredOn(file -> CODE.contains(file.substring(file.lastIndexOf('.') + 1)))
                .filteredOn(file -> repository.text(file).lines().count() > LONGEST_FILE)
                .isEmpty();
    }

    @Test
    public void namesSayTheThingNotThePattern() {
        assertThat(repository.javaFiles()).isNotEmpty().noneMatch(PATTERN_NAMES.asMatchPredicate());
    }

    @Test
    public void everyPackageSaysWhatItIsFor() {
        Set<String> packages = new TreeSet<>();
        for (String file : repository.javaFiles()) {
            if (file.contains("/main/java/")) {
                packages.add(file.substring(0, file.lastIndexOf('/')));
            }
        }
        assertThat(packages).isNotEmpty();
        for (String folder : packages) {
            assertThat(repository.text(folder + "/package-info.java")).contains("/**");
        }
    }

    @Test
    public void importsNameOneType() {
        assertThat(repository.javaFiles())
                .noneMatch(
                        file ->
                                repository
                                        .text(file)
                                        .lines()
                                        .anyMatch(line -> line.matches("import .*\\*;")));
    }

    @Test
    public void noFileNamesARegistry() {
        assertThat(linesThat(REGISTRY)).isEmpty();
    }

    @Test
    public void noFileNamesAPathOfOneMachine() {
        assertThat(linesThat(MACHINE_PATH)).isEmpty();
    }

    @Test
    public void npmLocksSayNothingAboutWhereFrom() {
        List<String> locks =
                repository.files().stream()
                        .filter(file -> file.endsWith("package-lock.json"))
                        .toList();

        assertThat(locks).isNotEmpty();
        assertThat(locks).noneMatch(lock -> repository.text(lock).contains("\"resolved\""));
    }

    @Test
    public void everyDecisionHasANumberOfItsOwn() {
        List<String> decisions =
                repository.files().stream()
                        .filter(file -> file.startsWith("docs/decisions/"))
                        .map(file -> file.substring("docs/decisions/".length()))
                        .toList();

        assertThat(decisions).isNotEmpty().allMatch(name -> name.matches("\\d{4}-[a-z0-9-]+\\.md"));
        Map<String, List<String>> byNumber =
                decisions.stream().collect(Collectors.groupingBy(name -> name.substring(0, 4)));
        assertThat(byNumber.values()).allMatch(same -> same.size() == 1);
    }

    @Test
    public void everyLinkInTheDocumentsLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        for (String file : repository.files()) {
            if (file.endsWith(".md")) {
                Matcher link = RELATIVE_LINK.matcher(repository.text(file));
                while (link.find()) {
                    Path target = Path.of(file).resolveSibling(link.group(1));
                    if (!repository.has(target.normalize())) {
                        dead.add(file + " -> " + link.group(1));
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private List<String> linesThat(Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (String file : repository.texts()) {
            repository
                    .text(file)
                    .lines()
                    .filter(line -> pattern.matcher(line).find())
                    .forEach(line -> found.add(file + ": " + line.strip()));
        }
        return found;
    }
}
