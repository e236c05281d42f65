package org.jalon.host.activeobjects;

import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Which tables belong to an add-on: those whose name starts with {@code AO_}, the last six
 * hexadecimal digits of the MD5 of its namespace, and an underscore.
 *
 * @param prefix for example {@code AO_60DB71}
 */
record TableNames(String prefix) implements SchemaConfiguration {
    private static final int DIGITS = 6;

    static TableNames of(String namespace) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5")
                            .digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return new TableNames(
                    "AO_" + hex.substring(hex.length() - DIGITS).toUpperCase(Locale.ROOT));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has no MD5", e);
        }
    }

    NameConverters converters() {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    @Override
    public boolean shouldManageTable(String tableName, boolean caseSensitive) {
        return tableName.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
    }
}
