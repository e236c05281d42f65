package org.jalon.plugin.rest;

import org.jalon.domain.program.Wave;
import org.jalon.domain.view.ProgramHeader;

import java.util.List;
import java.util.Locale;

/** What stands above every view of a program; days are ISO texts, no value is null. */
public record ProgramJson(
        String key,
        String name,
        String standard,
        String standardName,
        String targetVersion,
        String statusDate,
        String projectKey,
        List<NamedWave> waves) {

    /** A wave that has a name. */
    public record NamedWave(int number, String name, String from, String to) {}

    static ProgramJson of(ProgramHeader header, Locale locale) {
        return new ProgramJson(
                header.key().value(),
                header.name().in(locale),
                header.standard().value(),
                header.standardName().in(locale),
                header.targetVersion().value(),
                header.statusDate().toString(),
                header.projectKey(),
                header.waves().stream().map(wave -> wave(wave, locale)).toList());
    }

    private static NamedWave wave(Wave wave, Locale locale) {
        return new NamedWave(
                wave.number(),
                wave.name().in(locale),
                Words.day(wave.from()),
                Words.day(wave.to()));
    }
}
