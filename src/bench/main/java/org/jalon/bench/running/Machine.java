package org.jalon.bench.running;

import org.jalon.host.database.Database;
import org.jalon.host.database.Database.Dialect;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the figures belong to; without it they say nothing. */
final class Machine {
    private Machine() {}

    static List<String> facts() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return List.of(
                "machine " + system.getAvailableProcessors() + " cores, " + processor(),
                "machine "
                        + String.join(" ", system.getName(), system.getVersion(), system.getArch()),
                "machine JDK "
                        + Runtime.version()
                        + ", at most "
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB of heap",
                "machine load average " + system.getSystemLoadAverage() + " at the start");
    }

    /** What the database says of itself: its settings decide what a commit costs. */
    static List<String> facts(Database database) {
        List<String> facts = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            facts.add(
                    "machine "
                            + connection.getMetaData().getDatabaseProductName()
                            + " "
                            + connection.getMetaData().getDatabaseProductVersion());
            if (database.dialect() == Dialect.POSTGRES) {
                for (String setting : List.of("fsync", "synchronous_commit", "shared_buffers")) {
                    facts.add("machine " + setting + " " + shown(statement, setting));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return facts;
    }

    private static String shown(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }
}
