package org.jalon.plugin.rest;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.setup.SampleMade;
import org.jalon.domain.standard.StandardKey;

import java.util.List;
import java.util.Optional;

/** What loading the sample made, as the page tells it and reads it. */
public record SampleJson(
        String program,
        String standard,
        List<String> units,
        List<String> projects,
        Long workflowScheme) {

    /** Nothing is there. */
    static final SampleJson NONE = new SampleJson(null, null, List.of(), List.of(), null);

    static SampleJson of(SampleMade made) {
        return new SampleJson(
                made.program().map(ProgramKey::value).orElse(null),
                made.standard().map(StandardKey::value).orElse(null),
                made.units().stream().map(BusinessUnitCode::value).toList(),
                made.projects(),
                made.workflowScheme().orElse(null));
    }

    SampleMade made() {
        return new SampleMade(
                Optional.ofNullable(program).map(Keys::program),
                Optional.ofNullable(standard).map(StandardKey::new),
                list(units).stream().map(unit -> Keys.businessUnit(program, unit)).toList(),
                list(projects),
                Optional.ofNullable(workflowScheme));
    }

    private static List<String> list(List<String> sent) {
        return sent == null ? List.of() : sent;
    }
}
