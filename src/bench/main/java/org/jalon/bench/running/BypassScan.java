package org.jalon.bench.running;

import org.jalon.host.jira.project.JiraProject;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The job that looks for who is past a checkpoint, where everybody who is done has a receipt: its
 * two parts apart, Jira's search for who is there, and the look at our facts and receipts.
 */
final class BypassScan {
    private static final String RECEIPT = "org.jalon.domain.receipt.";
    private static final int AT_ONCE = 500;
    private static final double NANOS_A_SECOND = 1e9;
    private static final String RECEIPTS =
            """
            insert into %s ("ISSUE_ID", "CHECKPOINT_CODE", "STATUS_ID", "BASIS", "WRITTEN_AT",
                "SINCE_GROUP", "STANDING", "CHECKED_UNTIL")
            select "ISSUE_ID", '%s', '%s', 'BEFORE_GUARD', %d, 0, 'CONFIRMED', %d
            from %s
            """;

    private final Stage stage;
    private final InTheAddOn addOn;
    private final String done;
    private long searching;
    private long scanning;
    private long issues;

    BypassScan(Stage stage) {
        this.stage = stage;
        this.addOn = InTheAddOn.of(stage.host());
        this.done = stage.host().jira().statuses().byName("Done").orElseThrow().id();
    }

    /**
     * Gives everybody who may be in the status a receipt that was looked at since; some were seeded
     * as resolved in days to come.
     */
    void receive() {
        long later = Instant.now().plus(Duration.ofDays(3650)).toEpochMilli();
        try (Connection connection = stage.host().database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    RECEIPTS.formatted(
                            table(connection, "RECEIPT"),
                            ThirtyCriteria.CHECKPOINT,
                            done,
                            later,
                            later,
                            table(connection, "FACT")));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Goes through the projects of so many Business Units once, as the job does: project by project
     * where it searches, many at once where it looks at what we know.
     */
    void run(int units) {
        Object search = addOn.wired("org.jalon.plugin.jira.jql.JqlGuardedIssues", Object.class);
        Object unreceipted = addOn.wired(RECEIPT + "Unreceipted", Object.class);
        Object scan = InTheAddOn.call(unreceipted, "scan");
        List<Object> seen = new ArrayList<>();
        searching = 0;
        scanning = 0;
        issues = 0;
        for (int unit = 0; unit < units; unit++) {
            Object guard = guard(unit);
            long last = 0;
            List<?> found;
            do {
                found = search(search, guard, last);
                last = found.isEmpty() ? last : id(found.getLast());
                found.forEach(one -> seen.add(addOn.value(RECEIPT + "Sighting", guard, one)));
                if (seen.size() >= AT_ONCE) {
                    scan(scan, seen);
                }
            } while (found.size() == AT_ONCE);
        }
        scan(scan, seen);
    }

    double issues() {
        return issues;
    }

    double scannedASecond() {
        return issues * NANOS_A_SECOND / scanning;
    }

    double sweptASecond() {
        return issues * NANOS_A_SECOND / searching;
    }

    private List<?> search(Object search, Object guard, long after) {
        long begun = System.nanoTime();
        List<?> found = (List<?>) InTheAddOn.call(search, "after", guard, after, AT_ONCE);
        searching += System.nanoTime() - begun;
        return found;
    }

    private void scan(Object scan, List<Object> seen) {
        long begun = System.nanoTime();
        Map<?, ?> left = (Map<?, ?>) InTheAddOn.call(scan, "of", seen);
        scanning += System.nanoTime() - begun;
        if (!left.isEmpty()) {
            throw new IllegalStateException("No receipt was found of " + left.keySet());
        }
        issues += seen.size();
        seen.clear();
    }

    private Object guard(int unit) {
        JiraProject project =
                stage.host().jira().projects().byKey(Template.code(unit)).orElseThrow();
        return addOn.value(
                RECEIPT + "Guard",
                guardedStatus(project),
                "bench",
                Set.of(),
                Instant.EPOCH,
                Optional.empty(),
                true);
    }

    private static long id(Object guardedIssue) {
        return (Long) InTheAddOn.call(InTheAddOn.call(guardedIssue, "issue"), "value");
    }

    private Object guardedStatus(JiraProject project) {
        return addOn.value(
                RECEIPT + "GuardedStatus",
                addOn.value("org.jalon.domain.shared.JiraProjectId", project.id()),
                done,
                addOn.value(
                        "org.jalon.domain.checkpoint.CheckpointCode", ThirtyCriteria.CHECKPOINT));
    }

    /** The table, whatever the prefix Jira gives the add-on. */
    static String table(Connection connection, String name) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, null, "AO\\_%\\_" + name, null)) {
            tables.next();
            return '"' + tables.getString("TABLE_NAME") + '"';
        }
    }
}
