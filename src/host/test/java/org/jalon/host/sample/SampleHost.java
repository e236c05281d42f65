package org.jalon.host.sample;

import org.jalon.host.activeobjects.TransactionMode;
import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.launch.Host;
import org.jalon.host.launch.HostOptions;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A running host with the jar as we ship it and the sample program, as of the day its expected
 * figures belong to.
 */
public final class SampleHost extends ExternalResource {
    private static final Path ADD_ON = Path.of("../plugin/target/jalon-0.1.0.jar").toAbsolutePath();

    private final TemporaryFolder data = new TemporaryFolder();
    private final Dialect database;
    private final TransactionMode transactions;
    private Optional<Path> kept = Optional.empty();
    private Host host;

    public SampleHost(Dialect database) {
        this(database, TransactionMode.JOINED);
    }

    SampleHost(Dialect database, TransactionMode transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** One on a folder of somebody else's, with what an earlier one left there. */
    static SampleHost on(Path folder, Dialect database) {
        SampleHost host = new SampleHost(database);
        host.kept = Optional.of(folder);
        return host;
    }

    @Override
    protected void before() throws Throwable {
        data.create();
        start();
    }

    @Override
    protected void after() {
        if (host != null) {
            host.close();
        }
        data.delete();
    }

    /** Closes the host, and starts another one on the data it left; its address is another. */
    public void restart() {
        host.close();
        start();
    }

    private void start() {
        HostOptions options =
                HostOptions.in(kept.orElseGet(() -> data.getRoot().toPath()))
                        .with(database)
                        .with(transactions)
                        .with(SampleDates.STATUS_DATE)
                        .with(ADD_ON)
                        .withSample();
        // Who is killed keeps what was committed only if that was on the disk.
        host = Host.start(kept.isPresent() ? options.durably() : options);
    }

    public URI address() {
        return host.address();
    }

    public JiraSite jira() {
        return host.jira();
    }

    public Host host() {
        return host;
    }
}
