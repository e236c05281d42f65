package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.linking.RuleRun;
import org.jalon.domain.linking.RuleRuns;
import org.jalon.domain.program.ProgramKey;
import org.jalon.plugin.persistence.row.LinkRuleRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The last run of a rule, in columns of the rule's own row. */
public final class ActiveObjectsRuleRuns implements RuleRuns {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRuleRuns(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<RuleRun> run(ProgramKey program, int rule) {
        return Arrays.stream(rows(program, rule))
                .filter(row -> row.getRunAt() != null)
                .map(
                        row ->
                                new RuleRun(
                                        Instant.ofEpochMilli(row.getRunAt()),
                                        row.getFound(),
                                        Optional.ofNullable(row.getProblem())))
                .findFirst();
    }

    @Override
    public void record(ProgramKey program, int rule, RuleRun run) {
        for (LinkRuleRow row : rows(program, rule)) {
            row.setRunAt(run.at().toEpochMilli());
            row.setFound(run.found());
            row.setProblem(run.problem().orElse(null));
            row.save();
        }
    }

    @Override
    public void forget(ProgramKey program, int rule) {
        for (LinkRuleRow row : rows(program, rule)) {
            row.setRunAt(null);
            row.setProblem(null);
            row.save();
        }
    }

    private LinkRuleRow[] rows(ProgramKey program, int rule) {
        return activeObjects.find(
                LinkRuleRow.class,
                Query.select().where("RULE_KEY = ?", RowKey.of(program.value(), rule)));
    }
}
