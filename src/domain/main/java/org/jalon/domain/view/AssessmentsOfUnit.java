package org.jalon.domain.view;

import org.jalon.domain.conformity.AssessmentSheet;
import org.jalon.domain.conformity.Conformity;
import org.jalon.domain.conformity.Proposal;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.program.Workstream;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How one Business Unit stands to each requirement, and what the evidence proposes.
 *
 * @param proposals none when the viewer may know the unit's dates and states only
 * @param exceptions what it can't meet, and whether the viewer may say so
 * @param others all Business Units of the program, to go from one to the next
 */
public record AssessmentsOfUnit(
        ProgramHeader program,
        RolloutFace face,
        AssessmentSheet sheet,
        Conformity conformity,
        Map<RequirementCode, Proposal> proposals,
        RequirementExceptions exceptions,
        List<Workstream> workstreams,
        List<RolloutFace> others,
        Instant asOf) {
    public AssessmentsOfUnit {
        proposals = Map.copyOf(proposals);
        workstreams = List.copyOf(workstreams);
        others = List.copyOf(others);
    }
}
