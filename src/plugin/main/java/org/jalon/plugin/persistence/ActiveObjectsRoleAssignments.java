package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.RoleAssignments;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.persistence.row.RoleAssignmentRow;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles in programs, one row for each person who holds one. */
public final class ActiveObjectsRoleAssignments implements RoleAssignments {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRoleAssignments(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public boolean holds(ProgramKey program, ProgramRole role, ActorId actor) {
        return activeObjects.count(
                        RoleAssignmentRow.class,
                        Query.select().where("ASSIGNMENT_KEY = ?", key(program, role, actor)))
                > 0;
    }

    @Override
    public Set<ActorId> of(ProgramKey program, ProgramRole role) {
        return Arrays.stream(rows(program, role))
                .map(row -> new ActorId(row.getActor()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void replace(ProgramKey program, ProgramRole role, Set<ActorId> actors) {
        Set<ActorId> added = new LinkedHashSet<>(actors);
        for (RoleAssignmentRow row : rows(program, role)) {
            if (!added.remove(new ActorId(row.getActor()))) {
                activeObjects.delete(row);
            }
        }
        for (ActorId actor : added) {
            activeObjects.create(
                    RoleAssignmentRow.class,
                    new Columns()
                            .with("ASSIGNMENT_KEY", key(program, role, actor))
                            .with("ROLE_KEY", RowKey.of(program.value(), role.name()))
                            .with("ACTOR", actor.key())
                            .values());
        }
    }

    private RoleAssignmentRow[] rows(ProgramKey program, ProgramRole role) {
        return activeObjects.find(
                RoleAssignmentRow.class,
                Query.select()
                        .where("ROLE_KEY = ?", RowKey.of(program.value(), role.name()))
                        .order("ACTOR"));
    }

    private static String key(ProgramKey program, ProgramRole role, ActorId actor) {
        return RowKey.of(program.value(), role.name(), actor.key());
    }
}
