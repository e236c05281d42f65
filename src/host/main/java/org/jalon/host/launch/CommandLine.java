package org.jalon.host.launch;

import org.jalon.host.activeobjects.TransactionMode;
import org.jalon.host.database.Database.Dialect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the person typed after {@code mvn -Pdemo}, turned into options. An option that makes no
 * sense is refused with one line that names it and says what would do.
 */
final class CommandLine {
    private final Map<String, String> properties;

    /**
     * @param properties {@code port}, {@code db}, {@code reset}, {@code date}, {@code data}, {@code
     *     plugin}, {@code sample}, {@code transactions}; a blank one counts as absent, which is how
     *     Maven passes on what nobody set
     */
    CommandLine(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
    }

    HostOptions options() {
        return new HostOptions(
                port(),
                database(),
                yes("reset", false),
                date(),
                data(),
                List.of(addOn()),
                yes("sample", true),
                false,
                transactions());
    }

    private int port() {
        String text = given("port").orElse(String.valueOf(HostOptions.DEFAULT_PORT));
        if (!text.matches("[0-9]{1,5}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > 65_535) {
            throw new StartRefused(
                    "-Dport=" + text + " is no port: give a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }

    private Dialect database() {
        String text = given("db").orElse("h2");
        return switch (text) {
            case "h2" -> Dialect.H2;
            case "postgres" -> Dialect.POSTGRES;
            default ->
                    throw new StartRefused(
                            "-Ddb=" + text + " is no database the host has: give h2 or postgres.");
        };
    }

    private TransactionMode transactions() {
        String text = given("transactions").orElse("joined");
        return switch (text) {
            case "joined" -> TransactionMode.JOINED;
            case "separate" -> TransactionMode.SEPARATE;
            case "none" -> TransactionMode.NONE;
            default ->
                    throw new StartRefused(
                            "-Dtransactions="
                                    + text
                                    + " is not known: give joined, separate or none.");
        };
    }

    private boolean yes(String option, boolean otherwise) {
        String text = given(option).orElse(String.valueOf(otherwise));
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new StartRefused(
                            "-D"
                                    + option
                                    + "="
                                    + text
                                    + " is not understood: give -D"
                                    + option
                                    + " alone, or leave it.");
        };
    }

    private Optional<LocalDate> date() {
        return given("date")
                .map(
                        text -> {
                            try {
                                return LocalDate.parse(text);
                            } catch (DateTimeParseException e) {
                                throw new StartRefused(
                                        "-Ddate="
                                                + text
                                                + " is no date: give year-month-day, such as"
                                                + " 2026-11-20.",
                                        e);
                            }
                        });
    }

    private Path data() {
        return Path.of(given("data").orElse("demo-data")).toAbsolutePath().normalize();
    }

    private Path addOn() {
        Path jar =
                Path.of(
                        given("plugin")
                                .orElseThrow(
                                        () ->
                                                new StartRefused(
                                                        "-Dplugin is missing: name the add-on's"
                                                                + " jar.")));
        if (!Files.isRegularFile(jar)) {
            throw new StartRefused("There is no add-on at " + jar + ": build it first.");
        }
        return jar.toAbsolutePath().normalize();
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(properties.get(name))
                .map(String::trim)
                .filter(text -> !text.isEmpty());
    }
}
