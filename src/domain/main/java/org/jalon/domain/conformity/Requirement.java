package org.jalon.domain.conformity;

import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.LocalizedText;

/**
 * One thing a version asks of every Business Unit.
 *
 * @param legal law asks for it as well, so that nobody can waive it
 * @param adaptable a Business Unit may fulfil it in its own way
 * @param workstream the strand of work that brings it about
 */
public record Requirement(
        RequirementCode code,
        LocalizedText text,
        RequirementKind kind,
        boolean legal,
        boolean adaptable,
        WorkstreamCode workstream) {

    public boolean isMandatory() {
        return kind == RequirementKind.MANDATORY;
    }
}
