package org.jalon.domain.linking;

import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

/** Runs every rule anew: time alone moves issues in and out of a query. */
public final class RunRulesInFull implements BackgroundWork {
    private final LinkRules rules;
    private final RunRules run;

    public RunRulesInFull(LinkRules rules, RunRules run) {
        this.rules = rules;
        this.run = run;
    }

    @Override
    public void run(StopRequest stop) {
        for (LinkRule rule : rules.all()) {
            if (stop.isMade()) {
                return;
            }
            run.inFull(rule);
        }
    }
}
