package org.jalon.domain.linking;

import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.StopRequest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the rules about issues that something happened to, and runs rules that never were. */
public final class RecheckIssues implements BackgroundWork {
    private static final int BATCH = 500;

    private final LinkRules rules;
    private final RuleRuns runs;
    private final Rechecks rechecks;
    private final RunRules run;
    private final Clock clock;

    public RecheckIssues(
            LinkRules rules, RuleRuns runs, Rechecks rechecks, RunRules run, Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.rechecks = rechecks;
        this.run = run;
        this.clock = clock;
    }

    @Override
    public void run(StopRequest stop) {
        rules.all().stream()
                .filter(rule -> runs.run(rule.program(), rule.number()).isEmpty())
                .takeWhile(rule -> !stop.isMade())
                .forEach(run::inFull);
        Instant now = clock.instant();
        List<Recheck> due = rechecks.noted().stream().filter(noted -> noted.isDue(now)).toList();
        for (int from = 0; from < due.size() && !stop.isMade(); from += BATCH) {
            ask(due.subList(from, Math.min(from + BATCH, due.size())), now);
        }
    }

    private void ask(List<Recheck> batch, Instant now) {
        Set<JiraIssueId> issues = batch.stream().map(Recheck::issue).collect(Collectors.toSet());
        rules.all().forEach(rule -> run.about(rule, issues));
        for (Recheck asked : batch) {
            if (asked.isLast(now)) {
                rechecks.done(asked);
            } else {
                rechecks.asked(asked, now);
            }
        }
    }
}
