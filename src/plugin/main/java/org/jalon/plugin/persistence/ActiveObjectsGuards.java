package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.Guard;
import org.jalon.domain.receipt.GuardedStatus;
import org.jalon.domain.receipt.Guards;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.plugin.persistence.row.GuardRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The guards that are known, one row each. */
public final class ActiveObjectsGuards implements Guards {
    private final ActiveObjects activeObjects;

    public ActiveObjectsGuards(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Guard> known() {
        return Arrays.stream(activeObjects.find(GuardRow.class, Query.select().order("ID")))
                .map(ActiveObjectsGuards::guard)
                .toList();
    }

    @Override
    public void save(Guard guard) {
        row(guard.at()).ifPresentOrElse(row -> change(row, guard), () -> create(guard));
    }

    @Override
    public void remove(GuardedStatus at) {
        activeObjects.deleteWithSQL(GuardRow.class, "GUARD_KEY = ?", key(at));
    }

    private static void change(GuardRow row, Guard guard) {
        row.setWorkflowName(guard.workflow());
        row.setIssueTypes(types(guard).orElse(null));
        row.setGuardedSince(guard.since().toEpochMilli());
        row.setObserveUntil(Columns.text(guard.observeUntil()));
        row.setBaselined(guard.baselined());
        row.save();
    }

    private void create(Guard guard) {
        activeObjects.create(
                GuardRow.class,
                new Columns()
                        .with("GUARD_KEY", key(guard.at()))
                        .with("PROJECT_ID", guard.at().project().value())
                        .with("STATUS_ID", guard.at().status())
                        .with("CHECKPOINT_CODE", guard.at().checkpoint().value())
                        .with("WORKFLOW_NAME", guard.workflow())
                        .with("ISSUE_TYPES", types(guard))
                        .with("GUARDED_SINCE", guard.since().toEpochMilli())
                        .with("OBSERVE_UNTIL", guard.observeUntil())
                        .with("BASELINED", guard.baselined())
                        .values());
    }

    private static Guard guard(GuardRow row) {
        return new Guard(
                new GuardedStatus(
                        new JiraProjectId(row.getProjectId()),
                        row.getStatusId(),
                        new CheckpointCode(row.getCheckpointCode())),
                row.getWorkflowName(),
                row.getIssueTypes() == null
                        ? Set.of()
                        : new TreeSet<>(Values.of(row.getIssueTypes())),
                Instant.ofEpochMilli(row.getGuardedSince()),
                Columns.day(row.getObserveUntil()),
                row.isBaselined());
    }

    private Optional<GuardRow> row(GuardedStatus at) {
        Query query = Query.select().where("GUARD_KEY = ?", key(at));
        return Arrays.stream(activeObjects.find(GuardRow.class, query)).findFirst();
    }

    private static Optional<String> types(Guard guard) {
        return guard.types().isEmpty()
                ? Optional.empty()
                : Optional.of(Values.line(new TreeSet<>(guard.types()).toArray()));
    }

    private static String key(GuardedStatus at) {
        return RowKey.of(at.project().value(), at.status(), at.checkpoint().value());
    }
}
