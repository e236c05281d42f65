package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CheckpointStanding;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.StandingCriterion;
import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.plugin.persistence.row.StandingRow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Standings, one row for each rollout; replaced by deleting and creating. */
public final class ActiveObjectsStandings implements Standings {
    private static final String OF_ROLLOUT = "ROLLOUT_KEY = ?";
    private static final String OF_PROGRAM = "PROGRAM_KEY = ?";

    private final ActiveObjects activeObjects;
    private final LastRead<List<StandingCriterion>> criteria =
            new LastRead<>(StandingText::criteria);

    public ActiveObjectsStandings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<CheckpointStanding> of(RolloutId rollout) {
        return Arrays.stream(rows(OF_ROLLOUT, RowKey.of(rollout))).map(this::standing).findFirst();
    }

    @Override
    public Map<RolloutId, CheckpointStanding> of(ProgramKey program) {
        return Arrays.stream(rows(OF_PROGRAM, program.value()))
                .map(this::standing)
                .collect(Collectors.toMap(CheckpointStanding::rollout, Function.identity()));
    }

    @Override
    public void save(CheckpointStanding standing) {
        activeObjects.deleteWithSQL(StandingRow.class, OF_ROLLOUT, RowKey.of(standing.rollout()));
        activeObjects.create(
                StandingRow.class,
                new Columns()
                        .with("ROLLOUT_KEY", RowKey.of(standing.rollout()))
                        .with("PROGRAM_KEY", standing.rollout().program().value())
                        .with("CHECKPOINT_CODE", standing.checkpoint().value())
                        .with("DEFINITION_VERSION", standing.version())
                        .with("AS_OF", standing.asOf())
                        .with("FACT_SEQUENCE", standing.sequence())
                        .with("JUDGED_AT", standing.at().toEpochMilli())
                        .with("OUTCOME", standing.outcome().map(Outcome::name))
                        .with("FIRED_RULE", standing.rule())
                        .with("BINDING", standing.binding().name())
                        .with("CAUSE", present(standing.cause()))
                        .with("CRITERIA", present(StandingText.of(standing.criteria())))
                        .values());
    }

    @Override
    public void forget(RolloutId rollout) {
        forget(rows(OF_ROLLOUT, RowKey.of(rollout)));
    }

    @Override
    public void forget(ProgramKey program) {
        forget(rows(OF_PROGRAM, program.value()));
    }

    private void forget(StandingRow[] rows) {
        for (StandingRow row : rows) {
            row.setFactSequence(standing(row).forgotten().sequence());
            row.save();
        }
    }

    private StandingRow[] rows(String where, String value) {
        return activeObjects.find(StandingRow.class, Query.select().where(where, value));
    }

    private static Optional<String> present(String text) {
        return Values.present(text);
    }

    private CheckpointStanding standing(StandingRow row) {
        return new CheckpointStanding(
                RowKey.rollout(row.getRolloutKey()),
                new CheckpointCode(row.getCheckpointCode()),
                row.getDefinitionVersion(),
                LocalDate.parse(row.getAsOf()),
                row.getFactSequence(),
                Instant.ofEpochMilli(row.getJudgedAt()),
                Optional.ofNullable(row.getOutcome()).map(Outcome::valueOf),
                row.getFiredRule(),
                Binding.valueOf(row.getBinding()),
                Objects.requireNonNullElse(row.getCause(), ""),
                criteria.of(row.getRolloutKey(), row.getCriteria()));
    }
}
