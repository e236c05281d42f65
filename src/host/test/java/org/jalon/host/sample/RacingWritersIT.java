package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.activeobjects.TransactionMode;
import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.AfterClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * People who work on one rollout at the same moment, on both databases, however Active Objects
 * stands to Jira's transactions.
 */
@RunWith(Parameterized.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class RacingWritersIT {
    private static final String ADD_ON = "org.jalon.jira";
    private static final String BU = "FR";
    private static final String OTHER_BU = "ES";
    private static final String LINK_TYPE = "Jalon rollout";
    private static final int WRITERS = 4;
    private static SampleHost host;
    private static OpenTransactions open;

    private final SampleVisitor pmo = new SampleVisitor(host, "pmo");
    private final JiraHttp reader = new SampleVisitor(host, "lead-fr").http();

    @Parameters(name = "{0} {1}")
    public static List<Object[]> databasesAndTransactions() {
        List<Object[]> all = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            for (TransactionMode mode : TransactionMode.values()) {
                all.add(new Object[] {dialect, mode});
            }
        }
        return all;
    }

    public RacingWritersIT(Dialect database, TransactionMode transactions) {
        assertThat(transactions).isNotNull();
        assertThat(host.host().database().dialect()).isEqualTo(database);
    }

    /** One host a database; the add-on alone starts anew with another kind of transactions. */
    @BeforeParam
    public static void start(Dialect database, TransactionMode transactions) throws Throwable {
        if (host == null || host.host().database().dialect() != database) {
            stop();
            host = new SampleHost(database);
            host.before();
        }
        host.host().plugins().disable(ADD_ON);
        host.host().activeObjects().change(transactions);
        host.host().plugins().enable(ADD_ON);
        open = OpenTransactions.in(host, OTHER_BU, LINK_TYPE);
    }

    @AfterClass
    public static void stop() {
        if (host != null) {
            host.after();
        }
    }

    @Test
    public void issues_resolved_and_reopened_at_once_are_counted_as_jira_counts_them()
            throws Exception {
        Recount before = Recount.byJira(reader, BU, LINK_TYPE);

        List<Answer> answers = inTurnsOfWriters(RacingWritersIT::resolveOrReopen);

        assertThat(answers).hasSizeGreaterThan(40);
        assertEveryEditWent(answers, 204);
        assertThat(Recount.byJira(reader, BU, LINK_TYPE)).isNotEqualTo(before);
        assertMatrixTells(Recount.byJira(reader, BU, LINK_TYPE), BU);
    }

    @Test
    public void issues_moved_to_another_milestone_while_they_are_resolved_are_counted_once()
            throws Exception {
        Recount before = Recount.byJira(reader, BU, LINK_TYPE);
        List<String> milestones = List.copyOf(before.cells().keySet());

        List<Answer> answers =
                inTurnsOfWriters(
                        (writer, issue) -> {
                            List<Answer> all =
                                    new ArrayList<>(linkToNext(writer, issue, milestones));
                            all.addAll(resolveOrReopen(writer, issue));
                            return all;
                        });

        assertThat(answers).hasSizeGreaterThan(120);
        assertEveryEditWent(answers, 201, 204);
        assertThat(Recount.byJira(reader, BU, LINK_TYPE)).isNotEqualTo(before);
        assertMatrixTells(Recount.byJira(reader, BU, LINK_TYPE), BU);
    }

    /** They were begun before the other tests, and are looked at after them. */
    @Test
    public void what_was_committed_late_counts_and_what_was_rolled_back_never_did()
            throws Exception {
        OpenTransactions.Outcome outcome = open.outcome();

        JiraHttp admin = new SampleVisitor(host, "admin").http();
        Recount jira = Recount.byJira(admin, OTHER_BU, LINK_TYPE);
        assertThat(jira).as("the late one is committed").isNotEqualTo(outcome.before());
        assertThat(outcome.whileOpen()).as("nobody saw either").isEqualTo(outcome.before());
        assertMatrixTells(jira, OTHER_BU);
    }

    /** What one writer does to one issue. */
    private interface Work {
        List<Answer> on(SampleVisitor writer, JsonNode issue);
    }

    /** Neighbouring issues, mostly of one milestone, go to different writers. */
    private List<Answer> inTurnsOfWriters(Work work) throws Exception {
        List<JsonNode> issues = new ArrayList<>();
        Recount.issues(reader, BU).forEach(issues::add);
        List<Callable<List<Answer>>> tasks = new ArrayList<>();
        for (int turn = 0; turn < WRITERS; turn++) {
            int first = turn;
            SampleVisitor writer = new SampleVisitor(host, "lead-fr");
            tasks.add(
                    () -> {
                        List<Answer> answers = new ArrayList<>();
                        for (int i = first; i < issues.size(); i += WRITERS) {
                            answers.addAll(work.on(writer, issues.get(i)));
                        }
                        return answers;
                    });
        }
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<List<Answer>> done : threads.invokeAll(tasks)) {
                answers.addAll(done.get());
            }
        }
        return answers;
    }

    private static List<Answer> resolveOrReopen(SampleVisitor writer, JsonNode issue) {
        String key = issue.path("key").asText();
        boolean done = issue.at("/fields/status/name").asText().equals("Done");
        return List.of(writer.transition(key, done ? "In Progress" : "Done"));
    }

    private static List<Answer> linkToNext(
            SampleVisitor writer, JsonNode issue, List<String> milestones) {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode link : issue.at("/fields/issuelinks")) {
            int place = milestones.indexOf(link.at("/outwardIssue/key").asText());
            if (link.at("/type/name").asText().equals(LINK_TYPE)) {
                String next = milestones.get((place + 1) % milestones.size());
                answers.add(
                        writer.http().delete("/rest/api/2/issueLink/" + link.path("id").asText()));
                answers.add(link(writer, issue.path("key").asText(), next));
            }
        }
        return answers;
    }

    private static Answer link(SampleVisitor writer, String issue, String milestone) {
        return writer.http()
                .post(
                        "/rest/api/2/issueLink",
                        "{'type':{'name':'%s'},'inwardIssue':{'key':'%s'},'outwardIssue':{'key':'%s'}}"
                                .formatted(LINK_TYPE, issue, milestone));
    }

    private static void assertEveryEditWent(List<Answer> answers, Integer... statuses) {
        assertThat(answers).allSatisfy(one -> assertThat(one.status()).isIn((Object[]) statuses));
    }

    /** The add-on follows soon after the events, not within them: it has twenty seconds. */
    private void assertMatrixTells(Recount jira, String bu) throws InterruptedException {
        Recount matrix = Recount.shownTo(pmo, bu);
        for (int tries = 0; tries < 200 && !matrix.equals(jira); tries++) {
            Thread.sleep(100);
            matrix = Recount.shownTo(pmo, bu);
        }
        assertThat(matrix).isEqualTo(jira);
    }
}
