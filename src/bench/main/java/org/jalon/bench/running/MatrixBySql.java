package org.jalon.bench.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The numbers of the matrix by one GROUP BY over the stored facts: what our counters spare. */
final class MatrixBySql {
    private static final String SUMS =
            """
            select "ROLLOUT_KEY", "MILESTONE_CODE", "STATE", count(*), sum("WEIGHT")
            from %s group by "ROLLOUT_KEY", "MILESTONE_CODE", "STATE"
            """;

    private MatrixBySql() {}

    static Timings of(Stage stage) {
        try (Connection connection = stage.host().database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            String query = SUMS.formatted(BypassScan.table(connection, "FACT"));
            return Timings.of(
                    1,
                    stage.options().effort().repeats(),
                    () -> require(stage.cells().issues(), sum(statement, query)));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int sum(Statement statement, String query) {
        int issues = 0;
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                issues += row.getInt(4);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return issues;
    }

    private static void require(int expected, int found) {
        if (expected != found) {
            throw new IllegalStateException("expected " + expected + " facts, found " + found);
        }
    }
}
