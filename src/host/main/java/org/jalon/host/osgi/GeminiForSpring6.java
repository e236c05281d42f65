package org.jalon.host.osgi;

import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassWriter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;

/**
 * Gemini Blueprint, rewritten while the host starts. Atlassian runs a build of its own for Spring
 * 6; the newest public one imports Spring below 6 and calls members that Spring 6 no longer has.
 */
final class GeminiForSpring6 {
    private GeminiForSpring6() {}

    /**
     * @param anchor a file that only the wanted jar on the class path has
     * @return that jar, fit for Spring 6
     */
    static InputStream bundle(String anchor) {
        URL found = GeminiForSpring6.class.getClassLoader().getResource(anchor);
        if (found == null) {
            throw new IllegalStateException("Gemini Blueprint is not on the class path: " + anchor);
        }
        try (JarFile jar = ((JarURLConnection) found.openConnection()).getJarFile()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JarOutputStream out = new JarOutputStream(bytes, widened(jar.getManifest()))) {
                out.setLevel(Deflater.NO_COMPRESSION);
                for (JarEntry entry : jar.stream().filter(GeminiForSpring6::copied).toList()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream in = jar.getInputStream(entry)) {
                        byte[] content = in.readAllBytes();
                        out.write(
                                entry.getName().endsWith(".class") ? rewritten(content) : content);
                    }
                }
            }
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Gemini Blueprint cannot be rewritten: " + found, e);
        }
    }

    private static boolean copied(JarEntry entry) {
        return !entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME);
    }

    private static Manifest widened(Manifest manifest) {
        Attributes main = manifest.getMainAttributes();
        main.putValue(
                "Import-Package",
                main.getValue("Import-Package").replace("[5.0.0,6)", "[5.0.0,7)"));
        manifest.getEntries().clear();
        return manifest;
    }

    private static byte[] rewritten(byte[] content) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new RemovedFromSpring(writer), 0);
        return writer.toByteArray();
    }
}
