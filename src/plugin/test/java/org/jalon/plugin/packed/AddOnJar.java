package org.jalon.plugin.packed;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** The packed add-on: what lies in it, read once. */
final class AddOnJar {

    private final Path path;
    private final TreeMap<String, byte[]> entries = new TreeMap<>();

    private AddOnJar(Path path) {
        this.path = path;
    }

    static AddOnJar open() {
        String path = System.getProperty("jalon.jar");
        if (path == null) {
            throw new IllegalStateException("The build passes the packed jar as -Djalon.jar");
        }
        return read(Path.of(path));
    }

    static AddOnJar read(Path path) {
        AddOnJar read = new AddOnJar(path);
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    read.entries.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    Path path() {
        return path;
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    byte[] bytes(String name) {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("Not in the jar: " + name);
        }
        return bytes;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Our own classes, not those of the nested library jars. */
    List<String> classFiles() {
        return names().stream().filter(name -> name.endsWith(".class")).toList();
    }

    List<String> springFiles() {
        return names().stream()
                .filter(name -> name.startsWith("META-INF/spring/") && name.endsWith(".xml"))
                .toList();
    }

    Manifest manifest() throws IOException {
        return new Manifest(new java.io.ByteArrayInputStream(bytes(JarFile.MANIFEST_NAME)));
    }

    String header(String name) throws IOException {
        return manifest().getMainAttributes().getValue(name);
    }

    /** Package names of {@code Import-Package} that must be there for the bundle to resolve. */
    List<String> mandatoryImports() throws IOException {
        // a comma inside a quoted version range does not end a clause
        return Arrays.stream(header("Import-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .filter(clause -> !clause.contains("resolution:=optional"))
                .map(clause -> clause.split(";")[0].strip())
                .toList();
    }

    Document xml(String name) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return parsers.newDocumentBuilder()
                    .parse(new InputSource(new java.io.StringReader(text(name))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
