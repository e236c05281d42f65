package org.jalon.plugin.shipped;

import org.jalon.domain.method.ShippedMethods;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The methods in the jar. */
public final class ShippedMethodFiles implements ShippedMethods {
    private static final List<String> NAMES = List.of("light", "standard", "regulated");

    private final List<String> texts = NAMES.stream().map(ShippedMethodFiles::text).toList();

    @Override
    public List<String> texts() {
        return texts;
    }

    private static String text(String name) {
        String path = "/jalon/methods/" + name + ".json";
        try (InputStream file = ShippedMethodFiles.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
