package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.sample.DyingHost.Moment;
import org.jalon.host.workflow.TransitionRequest;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The host and its PostgreSQL die in the middle of transitions, and right after an edit. After the
 * restart status, decision and receipt say the same, the job reports who was not asked, and the
 * first comparison with Jira counts what was edited.
 */
public class KilledHostIT {
    private static final String RECONCILE = "org.jalon.schedule.reconcile";

    @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final Map<Moment, String> KEYS = new EnumMap<>(Moment.class);
    private static final Map<Moment, String> BEHIND = new EnumMap<>(Moment.class);
    private static SampleHost host;
    private static SampleGuards guards;
    private static Recount asStarted;

    @BeforeClass
    public static void kill() throws Throwable {
        Path data = FOLDER.getRoot().toPath().resolve("data");
        Process dying = start(data);
        for (String line : dying.inputReader().lines().toList()) {
            String[] said = line.split(" ", 3);
            if (isMoment(said[0])) {
                KEYS.put(Moment.valueOf(said[0]), said[1]);
                BEHIND.put(Moment.valueOf(said[0]), said[2]);
            }
        }
        assertThat(dying.waitFor()).isEqualTo(137);
        assertThat(KEYS).containsOnlyKeys(Moment.values());
        killDatabase(data.resolve("postgres/data/postmaster.pid"));

        host = SampleHost.on(data, Dialect.POSTGRES);
        host.before();
        asStarted = shown();
        guards = new SampleGuards(host);
        guards.job();
    }

    @AfterClass
    public static void stop() {
        if (host != null) {
            host.after();
        }
    }

    @Test
    public void what_jira_did_not_commit_is_no_passage_and_is_passed_when_it_is_done_again() {
        for (Moment moment : List.of(Moment.JUDGED, Moment.RECEIPTED)) {
            String key = KEYS.get(moment);
            assertThat(isBehind(moment)).as(moment.name()).isFalse();
            assertThat(guards.logged(key)).as(moment.name()).containsExactly("attempted");

            guards.perform(
                    guards.issue(key),
                    TransitionRequest.of(guards.onward(guards.issue(key)).orElseThrow().id()));
            guards.job();

            assertThat(isBehind(moment)).as(moment.name()).isTrue();
            assertThat(guards.logged(key))
                    .as(moment.name())
                    .containsExactly("passed", "attempted", "attempted");
            assertThat(guards.inPlace()).doesNotContainKey(key);
        }
    }

    @Test
    public void what_jira_committed_is_confirmed_though_nothing_followed() {
        String key = KEYS.get(Moment.COMMITTED);

        assertThat(isBehind(Moment.COMMITTED)).isTrue();
        assertThat(guards.logged(key)).containsExactly("passed", "attempted");
        assertThat(guards.inPlace()).doesNotContainKey(key);
    }

    @Test
    public void who_was_not_asked_is_reported_by_the_first_cycle_after_the_restart() {
        String key = KEYS.get(Moment.COMMITTED_UNASKED);

        assertThat(isBehind(Moment.COMMITTED_UNASKED)).isTrue();
        assertThat(guards.logged(key)).containsExactly("bypassed");
        assertThat(guards.inPlace()).containsEntry(key, "validators-skipped");
    }

    /** The first comparison comes by itself two minutes after the start, then every hour. */
    @Test
    public void what_nobody_has_looked_at_is_counted_by_the_first_comparison_after_the_restart() {
        Recount jira =
                Recount.byJira(
                        new SampleVisitor(host, "admin").http(),
                        DyingHost.EDITED_UNIT,
                        DyingHost.LINK_TYPE);
        assertThat(isBehind(Moment.EDITED)).isTrue();
        assertThat(asStarted).as("nobody has looked at it").isNotEqualTo(jira);

        assertThat(host.host().scheduler().runNow(RECONCILE).getMessage()).isNull();

        assertThat(shown()).isEqualTo(jira);
    }

    private static Recount shown() {
        return Recount.shownTo(new SampleVisitor(host, "admin"), DyingHost.EDITED_UNIT);
    }

    private static boolean isBehind(Moment moment) {
        return new SampleVisitor(host, "admin")
                .statusOf(KEYS.get(moment))
                .equals(BEHIND.get(moment));
    }

    private static boolean isMoment(String word) {
        return List.of(Moment.values()).stream().anyMatch(moment -> moment.name().equals(word));
    }

    private static Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dsun.misc.unsafe.memory.access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingHost.class.getName(),
                        data.toString())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /** The server outlives who started it, so it is ended as abruptly. */
    private static void killDatabase(Path pidFile) throws Exception {
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
        Optional<ProcessHandle> server = ProcessHandle.of(pid);
        new ProcessBuilder("kill", "-QUIT", String.valueOf(pid)).start().waitFor();
        if (server.isPresent()) {
            server.get().onExit().get(20, TimeUnit.SECONDS);
        }
    }
}
