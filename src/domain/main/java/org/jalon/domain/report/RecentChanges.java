package org.jalon.domain.report;

import org.jalon.domain.checkpoint.Attempts;
import org.jalon.domain.checkpoint.EvidenceRegister;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.Forecasts;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.IssueReadings;

/** What changed in a rollout since last time, as far as the viewer may see it. */
public final class RecentChanges {
    private final Facts facts;
    private final IssueReadings issues;
    private final Forecasts forecasts;
    private final EvidenceRegister evidence;
    private final DeclaredColours colours;
    private final Attempts attempts;

    public RecentChanges(
            Facts facts,
            IssueReadings issues,
            Forecasts forecasts,
            EvidenceRegister evidence,
            DeclaredColours colours,
            Attempts attempts) {
        this.facts = facts;
        this.issues = issues;
        this.forecasts = forecasts;
        this.evidence = evidence;
        this.colours = colours;
        this.attempts = attempts;
    }
}
