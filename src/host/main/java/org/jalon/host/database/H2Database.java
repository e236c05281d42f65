package org.jalon.host.database;

import java.nio.file.Path;

/** H2 in a file: nothing to install, and the data stays between runs. */
public final class H2Database {
    private H2Database() {}

    /**
     * @param folder where its file is kept
     */
    public static Database open(Path folder) {
        // Without OPTIMIZE_REUSE_RESULTS=FALSE H2 answers a repeated query from memory and hides
        // what it costs.
        String url =
                "jdbc:h2:file:"
                        + folder.resolve("jira").toAbsolutePath()
                        + ";DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=FALSE;LOCK_TIMEOUT=10000";
        return new PooledDatabase(url, "sa", Database.Dialect.H2, () -> {});
    }
}
