package org.jalon.host.launch;

import org.jalon.host.activeobjects.ActiveObjectsOfAddOns;
import org.jalon.host.database.Database;
import org.jalon.host.database.H2Database;
import org.jalon.host.database.PostgresDatabase;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jirarest.JiraRest;
import org.jalon.host.osgi.OsgiContainer;
import org.jalon.host.plugin.AddOnRefused;
import org.jalon.host.plugin.HostPlugins;
import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.rest.RestServlet;
import org.jalon.host.sample.Sample;
import org.jalon.host.sample.SampleDates;
import org.jalon.host.schedule.Scheduler;
import org.jalon.host.web.WebServer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * A running host: the one place that knows all engines and the order they start in. Closing it
 * stops them in the opposite order; it can then be started again on the same data.
 */
public final class Host implements AutoCloseable {
    private static final Clock CLOCK = Clock.systemUTC();

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final HostOptions options;
    private final Progress progress;
    private Database database;
    private HostPlugins plugins;
    private JiraSite jira;
    private WebServer web;
    private Scheduler scheduler;
    private ActiveObjectsOfAddOns activeObjects;

    private Host(HostOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** For tests: nobody watches. */
    public static Host start(HostOptions options) {
        return start(options, Progress.silent());
    }

    /**
     * @throws StartRefused in one line, if the port or the data folder is taken or an add-on does
     *     not start
     */
    public static Host start(HostOptions options, Progress progress) {
        Host host = new Host(options, progress);
        try {
            host.startAll();
            return host;
        } catch (AddOnRefused e) {
            host.close();
            throw new StartRefused(e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            host.close();
            throw e;
        }
    }

    /** Where a browser finds it. */
    public URI address() {
        return URI.create("http://localhost:" + web.port() + WebServer.CONTEXT_PATH);
    }

    public JiraSite jira() {
        return jira;
    }

    public Database database() {
        return database;
    }

    /** To disable and enable add-ons. */
    public HostPlugins plugins() {
        return plugins;
    }

    /** To change how Active Objects stands to Jira's transactions, before an add-on starts. */
    public ActiveObjectsOfAddOns activeObjects() {
        return activeObjects;
    }

    /** To run a job of an add-on at once. */
    public Scheduler scheduler() {
        return scheduler;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e);
            }
        }
    }

    private void startAll() {
        QuietLibraries.hush();
        Ports.refuseTaken(options.port());
        DataFolder data = opened(DataFolder.take(options.data()));
        if (options.reset()) {
            data.empty();
            progress.done("data folder emptied");
        }
        database = opened(openDatabase(data));
        progress.done("database " + database.dialect());

        OsgiContainer container = opened(OsgiContainer.start(data.path().resolve("osgi")));
        plugins = opened(new HostPlugins(container, progress::note));
        progress.done("add-on container");

        jira = new JiraSite(database, CLOCK, plugins);
        progress.done("Jira site");

        web = new WebServer(jira, plugins, options.port());
        scheduler = opened(new Scheduler(CLOCK));
        activeObjects =
                new ServicesForAddOns(
                                database,
                                plugins,
                                jira,
                                scheduler,
                                web.pageBuilder(),
                                options.transactions(),
                                this::address)
                        .offer(container);
        RestServlet rest = new RestServlet(JiraRest.trees(jira), jira, plugins);
        web.add("/rest/*", rest);
        progress.done("web engines");

        options.addOns().forEach(plugins::install);
        progress.done("add-ons " + plugins.enabled().stream().map(InstalledPlugin::key).toList());
        plugins.start();
        progress.done("add-ons started");

        running.push(web::stop);
        web.sayLoading(options.sample());
        listen(rest);
        progress.done("web server");
        if (options.sample()) {
            loadSample();
            web.sayLoading(false);
        }
    }

    private void loadSample() {
        LocalDate day = options.date().orElseGet(() -> LocalDate.now(CLOCK));
        Sample sample = new Sample(jira, plugins.enabled().getFirst(), SampleDates.laidFor(day));
        if (!sample.isThere()) {
            progress.note("sample program: " + sample.load(address()));
            scheduler.runNow(Sample.HISTORY);
            progress.done("sample program");
        }
    }

    private void listen(RestServlet rest) {
        try {
            web.start();
            rest.warmUp();
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + options.port() + " cannot be opened: " + e.getMessage(), e);
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not start", e);
        }
    }

    private Database openDatabase(DataFolder data) {
        Path folder = data.path().resolve(options.database().name().toLowerCase(Locale.ROOT));
        try {
            return switch (options.database()) {
                case H2 -> H2Database.open(folder);
                case POSTGRES ->
                        options.durable()
                                ? PostgresDatabase.openDurable(folder)
                                : PostgresDatabase.open(folder);
            };
        } catch (RuntimeException e) {
            throw new StartRefused(
                    "The database in "
                            + folder
                            + " does not start (-Dreset makes a new one): "
                            + String.valueOf(e.getMessage()).replaceAll("\\s+", " "),
                    e);
        }
    }

    private <T extends AutoCloseable> T opened(T engine) {
        running.push(engine);
        return engine;
    }
}
