package org.jalon.plugin.rest;

import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.VersionState;

import java.util.List;
import java.util.Locale;

/** The Standards there are to choose, each with its versions. */
public record KnownStandardsJson(List<Line> standards) {

    /** One Standard. */
    public record Line(String key, String name, List<Version> versions) {}

    /** One version; of each Standard exactly one is current. */
    public record Version(String name, boolean current) {}

    static KnownStandardsJson of(List<Standard> standards, Locale locale) {
        return new KnownStandardsJson(
                standards.stream().map(standard -> line(standard, locale)).toList());
    }

    private static Line line(Standard standard, Locale locale) {
        return new Line(
                standard.key().value(),
                standard.name().in(locale),
                standard.versions().stream()
                        .map(
                                version ->
                                        new Version(
                                                version.name().value(),
                                                version.state() == VersionState.CURRENT))
                        .toList());
    }
}
