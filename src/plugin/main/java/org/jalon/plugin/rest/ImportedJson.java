package org.jalon.plugin.rest;

import org.jalon.domain.exchange.ImportOutcome;

/** What an import wrote. */
public record ImportedJson(
        String program, int businessUnits, int rollouts, int milestones, int linkedIssues) {

    static ImportedJson of(ImportOutcome.Imported imported) {
        return new ImportedJson(
                imported.program().value(),
                imported.businessUnits(),
                imported.rollouts(),
                imported.milestones(),
                imported.linkedIssues());
    }
}
