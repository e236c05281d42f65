package org.jalon.plugin.rest;

import org.jalon.domain.view.ProgramLine;

import java.util.List;
import java.util.Locale;

/** The programs a person may see. */
public record ProgramsJson(List<Line> programs, boolean maySetUp) {

    /**
     * One program in the list.
     *
     * @param roles what the reader is in it, such as pmo
     */
    public record Line(
            String key,
            String name,
            String standard,
            String targetVersion,
            int rollouts,
            List<String> roles) {}

    static ProgramsJson of(List<ProgramLine> lines, boolean maySetUp, Locale locale) {
        return new ProgramsJson(
                lines.stream()
                        .map(
                                line ->
                                        new Line(
                                                line.program().key().value(),
                                                line.program().name().in(locale),
                                                line.program().standard().value(),
                                                line.program().targetVersion().value(),
                                                line.rollouts(),
                                                line.roles().stream()
                                                        .sorted()
                                                        .map(Words::word)
                                                        .toList()))
                        .toList(),
                maySetUp);
    }
}
