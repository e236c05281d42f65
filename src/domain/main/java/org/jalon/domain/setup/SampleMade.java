package org.jalon.domain.setup;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.standard.StandardKey;

import java.util.List;
import java.util.Optional;

/**
 * What loading the sample made so far; exactly this is removed again.
 *
 * @param program empty while its Jira project is not made yet, as is the standard
 * @param projects keys of the Jira projects
 * @param workflowScheme Jira's id of it
 */
public record SampleMade(
        Optional<ProgramKey> program,
        Optional<StandardKey> standard,
        List<BusinessUnitCode> units,
        List<String> projects,
        Optional<Long> workflowScheme) {
    public SampleMade {
        units = List.copyOf(units);
        projects = List.copyOf(projects);
    }
}
