package org.jalon.host.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.sample.SampleHost;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * PMO, BU lead and manager go through the demo in a real browser. The steps are in {@code
 * test/browser}; each file is one person.
 */
public class BrowserWalkIT {
    @Rule public final SampleHost host = new SampleHost(Dialect.H2);
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void pmoLeadAndManagerFindWhatTheyNeed() throws Exception {
        String said =
                new BrowserSteps(host.address(), folder.newFile("walk.txt").toPath())
                        .run(file -> !FirstHourIT.STEPS.contains(file));

        assertThat(said).as("tests that ran").containsPattern("# pass [1-9]\\d");
    }
}
