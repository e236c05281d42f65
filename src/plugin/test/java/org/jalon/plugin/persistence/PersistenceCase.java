package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.plugin.persistence.RealTables.Database;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

import java.time.LocalDate;
import java.util.Map;

/** A test of adapters on real tables of both databases, with values that are hard to keep. */
@RunWith(Parameterized.class)
public abstract class PersistenceCase {
    /** Letters beyond Latin, the signs our own columns use to separate, and line ends. */
    static final LocalizedText TEXT =
            new LocalizedText(
                    Map.of(
                            "en",
                            "a=b\\n |x|\n\r\nŁódź \uD83D\uDCE6 ",
                            "fr",
                            "l\u2019été, 50 %/an"));

    static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    private static RealTables tables;

    @Parameter public Database database;

    @Parameters(name = "{0}")
    public static Database[] databases() {
        return Database.values();
    }

    @BeforeParam
    public static void open(Database database) throws Exception {
        tables = RealTables.open(database);
    }

    @AfterParam
    public static void close() throws Exception {
        tables.close();
    }

    final ActiveObjects activeObjects = tables.activeObjects();

    /** A rollout of this test alone, with the signs that keys of ours are made with. */
    static RolloutId rollout(String test) {
        return RolloutId.of(test + "/1", "B%2F");
    }
}
