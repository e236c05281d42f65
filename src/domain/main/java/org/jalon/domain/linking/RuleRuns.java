package org.jalon.domain.linking;

import org.jalon.domain.program.ProgramKey;

import java.util.Optional;

/** Port: the last full run of each rule. */
public interface RuleRuns {
    /** Empty before the first. */
    Optional<RuleRun> run(ProgramKey program, int rule);

    /** Joins the running unit of work; without effect when the rule is gone. */
    void record(ProgramKey program, int rule, RuleRun run);

    /** The rule is new or another one now: it has not been run. */
    void forget(ProgramKey program, int rule);
}
