package org.jalon.host.resource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * All scripts or all styles of one web resource as one download.
 *
 * @param hash changes with the content and so with the address: browsers may keep it for ever
 */
record Batch(byte[] content, String hash) {

    static Batch of(WebResource resource, String extension, Locale locale) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (ResourceFile file : resource.files()) {
            if (file.is(extension)) {
                byte[] bytes = file.bytes(resource.plugin());
                joined.writeBytes(
                        resource.translated(extension)
                                ? translated(bytes, resource, locale)
                                : bytes);
                joined.writeBytes(
                        (extension.equals("js") ? ";\n" : "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Batch(joined.toByteArray(), hash(joined.toByteArray()));
    }

    private static byte[] translated(byte[] script, WebResource resource, Locale locale) {
        return new ScriptTexts(resource.plugin().texts(locale), locale)
                .translate(new String(script, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
