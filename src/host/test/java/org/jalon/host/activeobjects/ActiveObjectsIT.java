package org.jalon.host.activeobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;

import org.jalon.host.activeobjects.addon.FirstUpgrade;
import org.jalon.host.activeobjects.addon.Note;
import org.jalon.host.activeobjects.addon.Notes;
import org.jalon.host.activeobjects.addon.OldNote;
import org.jalon.host.activeobjects.addon.TooEarly;
import org.jalon.host.database.Database;
import org.jalon.host.database.Database.Dialect;
import org.jalon.host.database.H2Database;
import org.jalon.host.database.PostgresDatabase;
import org.jalon.host.osgi.HostServices;
import org.jalon.host.osgi.OsgiContainer;
import org.jalon.host.plugin.AddOnJar;
import org.jalon.host.plugin.HostPlugins;
import org.jalon.host.sal.StoredSettings;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

@RunWith(Parameterized.class)
public class ActiveObjectsIT {
    /** The namespace whose prefix Atlassian's own product shows in its databases. */
    private static final String NAMESPACE = "com.pyxis.greenhopper.jira";

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final Dialect dialect;
    private Database database;
    private OsgiContainer container;
    private HostPlugins plugins;

    public ActiveObjectsIT(Dialect dialect) {
        this.dialect = dialect;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Dialect> databases() {
        return List.of(Dialect.values());
    }

    @Before
    public void start() {
        database =
                dialect == Dialect.H2
                        ? H2Database.open(root().resolve("h2"))
                        : PostgresDatabase.open(root().resolve("postgres"));
        container = OsgiContainer.start(root().resolve("osgi"));
        plugins = new HostPlugins(container, note -> {});
        ActiveObjectsOfAddOns engine =
                new ActiveObjectsOfAddOns(
                        database, plugins, new StoredSettings(database), TransactionMode.JOINED);
        new HostServices(container)
                .offerEach(
                        ActiveObjects.class, bundle -> engine.of(plugins.of(bundle).orElseThrow()));
    }

    @After
    public void stop() {
        plugins.close();
        container.close();
        database.close();
    }

    @Test
    public void tables_have_jiras_names_and_are_made_at_first_use() throws Exception {
        plugins.install(notes());
        assertThat(tables()).isEmpty();

        tell("count");

        assertThat(tables()).containsExactly("AO_60DB71_NOTE");
    }

    @Test
    public void a_failed_transaction_leaves_nothing_and_no_connection_behind() {
        plugins.install(notes());

        for (int i = 0; i < 50; i++) {
            int number = i;
            assertThatThrownBy(() -> tell("add-and-fail " + number))
                    .hasMessage("after note " + number);
        }

        assertThat(tell("count")).isEqualTo("1");
        assertThat(database.connectionsInUse()).isZero();
    }

    @Test
    public void an_inner_transaction_is_part_of_the_outer_one() {
        plugins.install(notes());

        assertThatThrownBy(() -> tell("fail-inside 1")).isInstanceOf(RuntimeException.class);

        assertThat(tell("count")).isEqualTo("1");
    }

    @Test
    public void a_transaction_sees_what_others_commit_meanwhile() {
        plugins.install(notes());

        assertThat(tell("count-around 5")).isEqualTo("1 2");
    }

    @Test
    public void of_two_writers_of_one_number_one_is_told_and_tries_again() throws Exception {
        plugins.install(notes());
        tell("count");
        ExecutorService two = Executors.newFixedThreadPool(2);

        Future<String> one = two.submit(() -> tell("next"));
        Future<String> other = two.submit(() -> tell("next"));
        List<String> answers = List.of(one.get(), other.get());
        two.shutdown();

        assertThat(answers)
                .contains("took 1")
                .anyMatch(answer -> answer.matches("again after .*, took 2"));
        assertThat(database.connectionsInUse()).isZero();
    }

    @Test
    public void data_stays_and_an_upgrade_runs_once_over_restarts() {
        plugins.install(notes());
        tell("add 7");
        stop();
        start();

        plugins.install(notes());

        assertThat(tell("count")).isEqualTo("2");
        assertThat(tell("upgraded")).isEqualTo("1");
        plugins.disable("notes");
        plugins.enable("notes");
        assertThat(tell("count")).isEqualTo("2");
    }

    @Test
    public void an_add_on_that_is_still_being_wired_is_refused() {
        Path early =
                jar("early")
                        .with(TooEarly.class)
                        .beans("<bean class='" + TooEarly.class.getName() + "'/>")
                        .in(root());

        assertThatThrownBy(() -> plugins.install(early))
                .hasMessageContaining(
                        "early uses Active Objects before it is enabled; Jira would block here");
    }

    private Path notes() {
        return jar("notes").in(root());
    }

    private static AddOnJar jar(String key) {
        return new AddOnJar(key)
                .with(Note.class, OldNote.class, Notes.class, FirstUpgrade.class)
                .imports("net.java.ao", "net.java.ao.schema")
                .imports(
                        "com.atlassian.activeobjects.external", "com.atlassian.sal.api.transaction")
                .beans(
                        "<osgi:reference id='ao' interface='"
                                + ActiveObjects.class.getName()
                                + "'/>")
                .beans("<bean id='notes' class='" + Notes.class.getName() + "'/>")
                .beans("<osgi:service ref='notes' interface='java.util.function.Function'/>")
                .modules(
                        "<ao key='ao' namespace='"
                                + NAMESPACE
                                + "'><entity>"
                                + Note.class.getName()
                                + "</entity>"
                                + "<upgradeTask>"
                                + FirstUpgrade.class.getName()
                                + "</upgradeTask></ao>");
    }

    @SuppressWarnings("unchecked")
    private String tell(String order) {
        var context = container.context();
        Function<String, String> notes =
                context.getService(context.getServiceReference(Function.class));
        return notes.apply(order);
    }

    private List<String> tables() throws Exception {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet found = connection.getMetaData().getTables(null, null, "AO\\_%", null)) {
            while (found.next()) {
                if (found.getString("TABLE_TYPE").contains("TABLE")) {
                    names.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }

    private Path root() {
        return folder.getRoot().toPath();
    }
}
