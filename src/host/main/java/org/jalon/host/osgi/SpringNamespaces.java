package org.jalon.host.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A bundle made at start that tells Gemini which XML namespaces Spring has, with the schemas
 * themselves. Gemini looks into bundles only; without this one it would fetch {@code
 * spring-beans.xsd} from the internet.
 */
final class SpringNamespaces {
    private static final String HANDLERS = "META-INF/spring.handlers";
    private static final String SCHEMAS = "META-INF/spring.schemas";

    private SpringNamespaces() {}

    static InputStream bundle() {
        try {
            Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
            for (Path jar : SpringJars.files()) {
                collect(jar, files);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JarOutputStream out = new JarOutputStream(bytes, manifest())) {
                for (Map.Entry<String, ByteArrayOutputStream> file : files.entrySet()) {
                    out.putNextEntry(new JarEntry(file.getKey()));
                    file.getValue().writeTo(out);
                }
            }
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Spring's namespaces cannot be packed", e);
        }
    }

    private static void collect(Path jar, Map<String, ByteArrayOutputStream> files)
            throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().filter(SpringNamespaces::wanted).toList()) {
                ByteArrayOutputStream all =
                        files.computeIfAbsent(entry.getName(), name -> new ByteArrayOutputStream());
                try (InputStream in = file.getInputStream(entry)) {
                    in.transferTo(all);
                }
                all.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static boolean wanted(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(".xsd") || name.equals(HANDLERS) || name.equals(SCHEMAS);
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.jalon.host.spring-namespaces");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("DynamicImport-Package", "*");
        return manifest;
    }
}
