package org.jalon.host.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

import org.jalon.host.osgi.OsgiContainer;
import org.jalon.host.osgi.WiringFailed;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The add-ons of the host. As in Jira, one is enabled when its Spring context is up, and what it
 * exports as {@link LifecycleAware} is told after all of them are, and before it goes.
 */
public final class HostPlugins implements Plugins, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HostPlugins.class);

    private final OsgiContainer container;
    private final Consumer<String> notes;
    private final List<BundlePlugin> installed = new CopyOnWriteArrayList<>();
    private volatile boolean started;

    /**
     * @param notes hears of module types the host does nothing with
     */
    public HostPlugins(OsgiContainer container, Consumer<String> notes) {
        this.container = container;
        this.notes = notes;
    }

    @Override
    public List<InstalledPlugin> enabled() {
        return installed.stream()
                .filter(BundlePlugin::wired)
                .map(InstalledPlugin.class::cast)
                .toList();
    }

    /**
     * @throws AddOnRefused if the jar is no add-on of ours, does not resolve, or its wiring fails
     */
    public void install(Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            Bundle bundle = container.context().installBundle("add-on:" + jar.toUri(), content);
            BundlePlugin plugin =
                    new BundlePlugin(bundle, Descriptor.of(bundle, jar.getFileName().toString()));
            for (String type : plugin.descriptor().notEmulated()) {
                notes.accept("not emulated: " + type + " (" + plugin.key() + ")");
            }
            installed.add(plugin);
            enable(plugin);
        } catch (IOException | BundleException e) {
            throw new AddOnRefused(jar.getFileName() + " cannot be installed: " + oneLine(e), e);
        }
    }

    /** Starts an add-on again that was disabled. */
    public void enable(String key) {
        enable(plugin(key));
    }

    /** Stops an add-on: its modules are gone until it is enabled again. */
    public void disable(String key) {
        disable(plugin(key));
    }

    /** All add-ons are in: from now on they hear of their life cycle. */
    public void start() {
        started = true;
        installed.stream().filter(BundlePlugin::wired).forEach(HostPlugins::tellStart);
    }

    /** The add-on of a bundle, whether it is enabled already or only just starting. */
    public Optional<InstalledPlugin> of(Bundle bundle) {
        return installed.stream()
                .filter(plugin -> plugin.bundle().equals(bundle))
                .map(InstalledPlugin.class::cast)
                .findFirst();
    }

    @Override
    public void close() {
        List<BundlePlugin> last = new ArrayList<>(installed).reversed();
        last.stream().filter(BundlePlugin::wired).forEach(this::disable);
    }

    private void enable(BundlePlugin plugin) {
        try {
            plugin.bundle().start();
            plugin.wire(container.contexts().await(plugin.bundle()));
        } catch (BundleException e) {
            throw new AddOnRefused(plugin.key() + " cannot be enabled: " + oneLine(e), e);
        } catch (WiringFailed e) {
            stop(plugin);
            throw new AddOnRefused(plugin.key() + " cannot be enabled: " + e.getMessage(), e);
        }
        if (started) {
            tellStart(plugin);
        }
    }

    private void disable(BundlePlugin plugin) {
        for (LifecycleAware listener : listeners(plugin)) {
            try {
                listener.onStop();
            } catch (RuntimeException e) {
                LOG.error("{} fails to stop", plugin.key(), e);
            }
        }
        plugin.unwire();
        stop(plugin);
    }

    private void stop(BundlePlugin plugin) {
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            LOG.error("{} does not stop", plugin.key(), e);
        }
        container.contexts().forget(plugin.bundle());
    }

    /** As in Jira, an add-on whose start fails stays enabled and the failure is in the log. */
    private static void tellStart(BundlePlugin plugin) {
        for (LifecycleAware listener : listeners(plugin)) {
            try {
                listener.onStart();
            } catch (RuntimeException e) {
                LOG.error("{} fails in onStart", plugin.key(), e);
            }
        }
    }

    private static List<LifecycleAware> listeners(BundlePlugin plugin) {
        return ExportedServices.of(plugin.bundle(), LifecycleAware.class);
    }

    private BundlePlugin plugin(String key) {
        return installed.stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No add-on " + key + " is installed"));
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}
