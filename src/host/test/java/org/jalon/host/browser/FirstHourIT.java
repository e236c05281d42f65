package org.jalon.host.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.launch.Host;
import org.jalon.host.launch.HostOptions;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.nio.file.Path;
import java.util.Set;

/**
 * A Jira with twelve projects full of work and an add-on that was just installed: an administrator
 * comes to a live matrix. Clicks are counted and the time is taken in the browser.
 */
public class FirstHourIT {
    /** In this order: links are changed in the program that was set up. */
    static final Set<String> STEPS =
            Set.of("first-hour.test.mjs", "first-visit.test.mjs", "linking.test.mjs");

    private static final Path ADD_ON = Path.of("../plugin/target/jalon-0.1.0.jar").toAbsolutePath();

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private Host host;

    @Before
    public void aJiraWithWorkInIt() throws Exception {
        host = Host.start(HostOptions.in(folder.newFolder("data").toPath()).with(ADD_ON));
        new ExistingProjects(host.jira()).fill();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void fromTheInstalledAddOnToALiveMatrixOverTwelveProjects() throws Exception {
        String said =
                new BrowserSteps(host.address(), folder.newFile("walk.txt").toPath())
                        .run(STEPS::contains);

        said.lines().filter(line -> line.contains("first-hour ")).forEach(System.out::println);
        assertThat(said).as("tests that ran").containsPattern("# pass [1-9]");
    }
}
