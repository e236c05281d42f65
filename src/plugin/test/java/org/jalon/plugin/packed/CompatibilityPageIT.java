package org.jalon.plugin.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The two lists of {@code docs/compatibility.md} that would go stale by hand. Run with {@code
 * -Djalon.write} to have them written.
 */
public class CompatibilityPageIT {

    private static final Path PAGE = Path.of("../../docs/compatibility.md");

    @Test
    public void showsThePackagesWeRelyOn() throws Exception {
        List<String> imports = AddOnJar.open().mandatoryImports();
        List<String> lines = new ArrayList<>();
        for (List<String> row : Table.read("/jira-11-exports.tsv").rows()) {
            if (imports.contains(row.get(0))) {
                lines.add("| `%s` | %s | %s |".formatted(row.get(0), row.get(1), row.get(2)));
            }
        }
        assertThat(lines).isNotEmpty();
        hold("packages", lines);
    }

    @Test
    public void showsTheMembersNeverSeenOnJiraTenOrEleven() throws Exception {
        ApiUse use = ApiUse.of(AddOnJar.open());
        List<String> lines = new ArrayList<>();
        for (ApiFact fact : ApiFact.all()) {
            if (use.includes(fact) && !fact.isSeenOnTenOrLater()) {
                String member = fact.isType() ? "the type itself" : "`" + fact.member() + "`";
                lines.add("| `%s` | %s | %s |".formatted(simple(fact.type()), member, seen(fact)));
            }
        }
        assertThat(lines).isNotEmpty();
        hold("members", lines);
    }

    /** Fewer declarations are better: what neither add-on nor host needs must go. */
    @Test
    public void everyDeclarationIsUsedOrSaysWhyNot() throws Exception {
        ApiUse use = ApiUse.of(AddOnJar.open());

        assertThat(ApiFact.all().stream().filter(fact -> !use.includes(fact)).toList())
                .extracting(
                        fact -> simple(fact.type()) + "." + (fact.isType() ? "" : fact.member()))
                .hasSameElementsAs(Table.read("/declared-for-the-host.tsv").keys());
    }

    private static String seen(ApiFact fact) {
        String majors =
                fact.majors().stream()
                        .filter(major -> !major.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(", "));
        return majors.isEmpty() ? "documented only" : "Jira " + majors;
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static void hold(String name, List<String> lines) throws IOException {
        String start = "<!-- " + name + ": written by the build -->\n";
        String end = "<!-- end -->";
        String page = Files.readString(PAGE);
        int from = page.indexOf(start) + start.length();
        int to = page.indexOf(end, from);
        String head = page.substring(from, page.indexOf('\n', page.indexOf("|---", from)) + 1);
        String wanted = head + String.join("\n", lines) + "\n";

        if (System.getProperty("jalon.write") != null) {
            Files.writeString(PAGE, page.substring(0, from) + wanted + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to)).isEqualTo(wanted);
    }
}
