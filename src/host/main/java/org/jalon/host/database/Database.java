package org.jalon.host.database;

import javax.sql.DataSource;

/** The host's one database, shared by its own tables and by Active Objects. */
public interface Database extends AutoCloseable {

    DataSource dataSource();

    /** {@code H2} or {@code POSTGRES}: where SQL must differ. */
    Dialect dialect();

    /** How many connections are out now: 0 when nothing runs; anything else then is a leak. */
    int connectionsInUse();

    @Override
    void close();

    /** The engines the host runs on. */
    enum Dialect {
        H2,
        POSTGRES
    }
}
