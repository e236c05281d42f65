package org.jalon.plugin.rest;

import org.jalon.domain.view.ProgramHeader;

import java.util.Locale;

/** What stands above every view of a program. */
public record ProgramJson(
        String key,
        String name,
        String standard,
        String standardName,
        String targetVersion,
        String statusDate,
        String projectKey) {

    static ProgramJson of(ProgramHeader header, Locale locale) {
        return new ProgramJson(
                header.key().value(),
                header.name().in(locale),
                header.standard().value(),
                header.standardName().in(locale),
                header.targetVersion().value(),
                header.statusDate().toString(),
                header.projectKey());
    }
}
