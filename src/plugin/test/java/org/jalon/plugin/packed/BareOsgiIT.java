package org.jalon.plugin.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The jar resolves where only the packages are offered that Jira 11 is known to export, and says
 * which one is missing otherwise. The host's own class path can't be trusted with this: it holds
 * far more than Jira shows to an add-on.
 */
public class BareOsgiIT {

    private final AddOnJar jar = AddOnJar.open();
    private final Set<String> exports = Table.read("/jira-11-exports.tsv").keys();

    @Test
    public void resolvesOnThePackagesKnownToBeExported() throws Exception {
        try (BareFramework jira = new BareFramework(exports)) {
            assertThat(jira.refusal(jar.path())).isEmpty();
        }
    }

    @Test
    public void namesEachMandatoryPackageThatIsMissing() throws Exception {
        Set<String> mandatory = new TreeSet<>(jar.mandatoryImports());
        mandatory.retainAll(exports);

        assertThat(mandatory).isNotEmpty();
        for (String missing : mandatory) {
            Set<String> rest = new TreeSet<>(exports);
            rest.remove(missing);
            try (BareFramework jira = new BareFramework(rest)) {
                Optional<String> refusal = jira.refusal(jar.path());
                assertThat(refusal).as(missing).isPresent();
                assertThat(refusal.get()).contains("(osgi.wiring.package=" + missing + ")");
            }
        }
    }

    /** An import that may be absent fails at the user's click instead of at the upload. */
    @Test
    public void importsNothingOptionallyByWildcard() throws Exception {
        assertThat(jar.header("Import-Package"))
                .doesNotContain("*")
                .doesNotContain("resolution:=optional");
        assertThat(jar.header("DynamicImport-Package")).isNull();
    }

    @Test
    public void everyExportNamesItsEvidence() {
        assertThat(Table.read("/jira-11-exports.tsv").rows())
                .allMatch(row -> row.size() == 3 && !row.get(1).isBlank() && !row.get(2).isBlank());
    }
}
