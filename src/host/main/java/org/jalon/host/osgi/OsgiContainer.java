package org.jalon.host.osgi;

import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Felix with Gemini Blueprint in it, ready to take add-ons. */
public final class OsgiContainer implements AutoCloseable {
    private static final Set<String> ENGINES =
            Set.of(
                    "org.eclipse.gemini.blueprint.core",
                    "org.eclipse.gemini.blueprint.io",
                    "org.eclipse.gemini.blueprint.extender",
                    "org.jalon.host.spring-namespaces");
    private static final String NO_VERSION_KNOWN = "0";
    private static final long STOP_MILLIS = 10_000;

    private final Felix felix;
    private final SpringContexts contexts;

    private OsgiContainer(Felix felix, SpringContexts contexts) {
        this.felix = felix;
        this.contexts = contexts;
    }

    /**
     * @param storage a folder of its own; emptied first
     */
    public static OsgiContainer start(Path storage) {
        Map<String, String> spring = SpringJars.packages();
        Set<String> exported = ExportedPackages.read();
        Felix felix = new Felix(configuration(storage, spring, exported));
        try {
            felix.init();
            BundleContext context = felix.getBundleContext();
            Set<String> hidden = new TreeSet<>(spring.keySet());
            hidden.removeIf(exported::contains);
            context.registerService(
                    ResolverHookFactory.class,
                    new AddOnImports(hidden, ENGINES),
                    new Hashtable<>());
            felix.start();
            install(context, "spring-namespaces", SpringNamespaces.bundle()).start();
            Bundle io = install(context, "gemini-io", gemini("io/OsgiBundleResource.class"));
            Bundle core =
                    install(context, "gemini-core", gemini("context/BundleContextAware.class"));
            Bundle extender =
                    install(
                            context,
                            "gemini-extender",
                            gemini("extender/support/ApplicationContextConfiguration.class"));
            io.start();
            core.start();
            SpringContexts contexts = SpringContexts.watch(context, core);
            extender.start();
            return new OsgiContainer(felix, contexts);
        } catch (BundleException e) {
            throw new IllegalStateException(
                    "The OSGi container does not start: " + e.getMessage(), e);
        }
    }

    /** The context of the container itself: services registered here are seen by every add-on. */
    public BundleContext context() {
        return felix.getBundleContext();
    }

    /** The Spring contexts Gemini makes of the add-ons. */
    public SpringContexts contexts() {
        return contexts;
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi container does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> configuration(
            Path storage, Map<String, String> spring, Set<String> exported) {
        Map<String, String> packages = new TreeMap<>(spring);
        exported.forEach(name -> packages.putIfAbsent(name, NO_VERSION_KNOWN));
        Map<String, Object> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, storage.toAbsolutePath().toString());
        configuration.put(
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        configuration.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_APP);
        configuration.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                packages.entrySet().stream()
                        .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                        .collect(Collectors.joining(",")));
        return configuration;
    }

    private static InputStream gemini(String anchor) {
        return GeminiForSpring6.bundle("org/eclipse/gemini/blueprint/" + anchor);
    }

    private static Bundle install(BundleContext context, String name, InputStream content)
            throws BundleException {
        return context.installBundle("host:" + name, content);
    }
}
