package org.jalon.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jalon.host.jirarest.CustomFieldsTest;
import org.jalon.host.workflow.TransitionsTest;
import org.jalon.host.workflow.WorkflowsTest;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Everything that is tested on H2, once more on a real PostgreSQL. */
@RunWith(Suite.class)
@Suite.SuiteClasses({
    CustomFieldsTest.class,
    DashboardsTest.class,
    EventsTest.class,
    IssueCreationTest.class,
    IssuesTest.class,
    LinksTest.class,
    PeopleTest.class,
    SearchTest.class,
    SeedingTest.class,
    TransitionsTest.class,
    WorkflowsTest.class,
    JiraSiteOnPostgresIT.TheServer.class
})
public class JiraSiteOnPostgresIT {
    private static EmbeddedPostgres server;

    @BeforeClass
    public static void start() throws IOException {
        server = EmbeddedPostgres.start();
        TestDatabase.useServer(server);
    }

    @AfterClass
    public static void stop() throws IOException {
        TestDatabase.useMemory();
        server.close();
    }

    /** Shows that the suite is not on H2 after all. */
    public static class TheServer {
        @ClassRule public static final TestSite SITE = new TestSite();

        @Test
        public void is_a_postgresql() throws SQLException {
            try (Connection connection = SITE.database().dataSource().getConnection()) {
                assertThat(connection.getMetaData().getDatabaseProductName())
                        .isEqualTo("PostgreSQL");
            }
        }
    }
}
