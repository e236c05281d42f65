package org.jalon.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A small transformerless add-on packed by a test out of its own classes, so that the host can be
 * tried without ours.
 */
public final class AddOnJar {
    private final String key;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> imports = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final StringBuilder beans = new StringBuilder();
    private final StringBuilder modules = new StringBuilder();

    public AddOnJar(String key) {
        this.key = key;
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", key);
        headers.put("Bundle-Version", "1.0.0");
        headers.put("Atlassian-Plugin-Key", key);
        headers.put("Spring-Context", "*");
    }

    /** Replaces a header of the manifest, or takes it out: null. */
    public AddOnJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Puts classes of the test into the jar, with the class they are nested in. */
    public AddOnJar with(Class<?>... classes) {
        for (Class<?> type : classes) {
            put(type);
            put(type.getNestHost());
        }
        return this;
    }

    public AddOnJar file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public AddOnJar imports(String... packages) {
        imports.addAll(List.of(packages));
        return this;
    }

    /** Lines of Spring XML; {@code osgi:} is bound. */
    public AddOnJar beans(String xml) {
        beans.append(xml);
        return this;
    }

    /** Module elements of the descriptor. */
    public AddOnJar modules(String xml) {
        modules.append(xml);
        return this;
    }

    public Path in(Path folder) {
        file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key='"
                        + key
                        + "' name='"
                        + key
                        + "' plugins-version='2'>"
                        + "<plugin-info><version>1.0</version></plugin-info>"
                        + modules
                        + "</atlassian-plugin>");
        file(
                "META-INF/spring/wiring.xml",
                """
                <beans xmlns="http://www.springframework.org/schema/beans" xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" default-autowire="constructor"
                  xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                    http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
                """
                        + beans
                        + "</beans>");
        Path jar = folder.resolve(key + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(jar + " cannot be written", e);
        }
        return jar;
    }

    private void put(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
            files.put(path, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(
                (name, value) -> {
                    if (value != null) {
                        main.putValue(name, value);
                    }
                });
        if (!imports.isEmpty()) {
            main.putValue("Import-Package", String.join(",", imports));
        }
        return manifest;
    }
}
