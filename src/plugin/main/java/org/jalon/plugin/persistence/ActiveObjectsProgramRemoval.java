package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;
import net.java.ao.RawEntity;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.setup.ProgramParts;
import org.jalon.domain.setup.ProgramRemoval;
import org.jalon.domain.standard.StandardKey;
import org.jalon.plugin.persistence.row.BusinessUnitRow;
import org.jalon.plugin.persistence.row.LinkRuleRow;
import org.jalon.plugin.persistence.row.RoleAssignmentRow;
import org.jalon.plugin.persistence.row.RuleMemberRow;
import org.jalon.plugin.persistence.row.SnapshotDayRow;
import org.jalon.plugin.persistence.row.SnapshotRow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes by what rows say they belong to: whichever row of the descriptor names a program, a
 * rollout or a standard goes with it, so that a table added later is not forgotten here.
 */
public final class ActiveObjectsProgramRemoval implements ProgramRemoval {
    private static final ClassLoader OURS = ActiveObjectsProgramRemoval.class.getClassLoader();
    private static final Pattern ENTITY = Pattern.compile("<entity>([\\w.]+)</entity>");

    private final ActiveObjects activeObjects;
    private final List<Class<? extends RawEntity<Long>>> rows = rowsOfTheDescriptor();

    public ActiveObjectsProgramRemoval(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void remove(ProgramParts parts) {
        parts.program().ifPresent(program -> removeProgram(program, parts.rollouts()));
        parts.standard().map(StandardKey::value).ifPresent(this::removeStandard);
        parts.units()
                .forEach(
                        unit ->
                                activeObjects.deleteWithSQL(
                                        BusinessUnitRow.class, "CODE = ?", unit.value()));
    }

    private void removeProgram(ProgramKey program, List<BusinessUnitCode> units) {
        removeWhatKeysHold(program);
        for (Class<? extends RawEntity<Long>> row : rows) {
            if (says(row, "getProgramKey")) {
                activeObjects.deleteWithSQL(row, "PROGRAM_KEY = ?", program.value());
            } else if (says(row, "getRolloutKey")) {
                for (BusinessUnitCode unit : units) {
                    activeObjects.deleteWithSQL(
                            row, "ROLLOUT_KEY = ?", RowKey.of(program.value(), unit.value()));
                }
            }
        }
    }

    /** Rows that name their program only within a longer key. */
    private void removeWhatKeysHold(ProgramKey program) {
        for (LinkRuleRow rule : activeObjects.find(LinkRuleRow.class, of(program))) {
            activeObjects.deleteWithSQL(RuleMemberRow.class, "RULE_KEY = ?", rule.getRuleKey());
        }
        for (SnapshotDayRow day : activeObjects.find(SnapshotDayRow.class, of(program))) {
            activeObjects.deleteWithSQL(SnapshotRow.class, "DAY_KEY = ?", day.getDayKey());
        }
        for (ProgramRole role : ProgramRole.values()) {
            String key = RowKey.of(program.value(), role.name());
            activeObjects.deleteWithSQL(RoleAssignmentRow.class, "ROLE_KEY = ?", key);
        }
    }

    /** A new one each time: Active Objects writes into the one it is given. */
    private static Query of(ProgramKey program) {
        return Query.select().where("PROGRAM_KEY = ?", program.value());
    }

    private void removeStandard(String standard) {
        rows.stream()
                .filter(row -> says(row, "getStandardKey") && !says(row, "getProgramKey"))
                .forEach(row -> activeObjects.deleteWithSQL(row, "STANDARD_KEY = ?", standard));
    }

    /** Every row of ours, for the test that none is forgotten. */
    List<Class<? extends RawEntity<Long>>> rows() {
        return rows;
    }

    static boolean says(Class<?> row, String getter) {
        return Arrays.stream(row.getMethods()).anyMatch(found -> found.getName().equals(getter));
    }

    @SuppressWarnings("unchecked") // every row of ours is a RawEntity of Long
    private static List<Class<? extends RawEntity<Long>>> rowsOfTheDescriptor() {
        List<Class<? extends RawEntity<Long>>> rows = new ArrayList<>();
        Matcher entity = ENTITY.matcher(descriptor());
        while (entity.find()) {
            try {
                rows.add((Class<? extends RawEntity<Long>>) OURS.loadClass(entity.group(1)));
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        }
        return rows;
    }

    private static String descriptor() {
        try (InputStream text = OURS.getResourceAsStream("atlassian-plugin.xml")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
