package org.jalon.plugin.packed;

import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An OSGi framework that offers the JDK and the named packages, and nothing else. */
final class BareFramework implements AutoCloseable {

    private final Path storage;
    private final Framework framework;

    BareFramework(Collection<String> packages) throws BundleException {
        try {
            storage = Files.createTempDirectory("jalon-osgi");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        framework =
                new FrameworkFactory()
                        .newFramework(
                                Map.of(
                                        Constants.FRAMEWORK_STORAGE,
                                        storage.toString(),
                                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                                        String.join(",", packages),
                                        "felix.log.level",
                                        "0"));
        framework.start();
    }

    /** Why the jar cannot be started here; empty when it can. */
    Optional<String> refusal(Path jar) throws BundleException {
        Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString());
        try {
            bundle.start();
            return Optional.empty();
        } catch (BundleException e) {
            return Optional.of(e.getMessage());
        } finally {
            bundle.uninstall();
        }
    }

    @Override
    public void close() throws BundleException, InterruptedException, IOException {
        framework.stop();
        framework.waitForStop(10_000);
        try (Stream<Path> files = Files.walk(storage)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
