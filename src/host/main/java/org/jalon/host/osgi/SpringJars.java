package org.jalon.host.osgi;

import org.apache.commons.logging.LogFactory;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.SpringVersion;
import org.springframework.expression.Expression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The one copy of Spring that host and add-ons share: with two, the host could not use an add-on's
 * context. The jars lie on the host's class path; the container gives their packages out.
 */
final class SpringJars {
    private static final List<Class<?>> ONE_CLASS_OF_EACH =
            List.of(
                    SpringVersion.class,
                    BeanFactory.class,
                    ApplicationContext.class,
                    Advisor.class,
                    Expression.class,
                    LogFactory.class);

    private SpringJars() {}

    /**
     * Every package in them with its version. What add-ons see of it is decided by {@link
     * ExportedPackages}.
     */
    static Map<String, String> packages() {
        Map<String, String> versions = new TreeMap<>();
        for (Path jar : files()) {
            entries(jar)
                    .filter(
                            name ->
                                    name.endsWith(".class")
                                            && name.contains("/")
                                            && !name.startsWith("META-INF"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .forEach(name -> versions.put(name, SpringVersion.getVersion()));
        }
        // spring-jcl carries the API of commons-logging 1.2, and Gemini asks for [1.0,2.0).
        versions.replaceAll(
                (name, version) -> name.startsWith("org.apache.commons.logging") ? "1.2" : version);
        return versions;
    }

    static List<Path> files() {
        return ONE_CLASS_OF_EACH.stream().map(SpringJars::jarOf).toList();
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Where " + type + " comes from is no file", e);
        }
    }

    private static Stream<String> entries(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " cannot be read", e);
        }
    }
}
