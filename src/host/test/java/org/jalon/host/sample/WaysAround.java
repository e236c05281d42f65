package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.jira.history.ChangeItem;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraStatus;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.workflow.Transition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What gets an issue into a status past its workflow, and the workflow changed for a while. */
final class WaysAround {
    private final SampleHost host;
    private final String workflow;
    private final String definition;

    WaysAround(SampleHost host, StoredIssue issue) {
        this.host = host;
        this.workflow = host.jira().workflows().ruling(issue.projectId(), issue.typeId());
        this.definition = host.jira().workflows().definition(workflow);
    }

    /** As Jira's move and migration do: the status is set, and noted with the fields or not. */
    void behind(StoredIssue issue, Transition way, String... fields) {
        host.jira()
                .transactions()
                .executeWithoutResult(
                        status -> {
                            sql(
                                    "update jiraissue set issuestatus = ? where id = ?",
                                    way.to().id(),
                                    issue.id());
                            step(issue, way.to());
                            if (fields.length > 0) {
                                note(issue, way.to(), fields);
                            }
                        });
    }

    private void note(StoredIssue issue, JiraStatus to, String... fields) {
        List<ChangeItem> items = new ArrayList<>();
        items.add(item("status", issue.statusId(), to.id()));
        for (String field : fields) {
            items.add(item(field, "1", "2"));
        }
        host.jira()
                .history()
                .record(
                        issue.id(),
                        host.jira().users().byName("admin").map(JiraUser::key).orElseThrow(),
                        Instant.now(),
                        items);
        sql("update jiraissue set updated = current_timestamp where id = ?", issue.id());
    }

    private static ChangeItem item(String field, String from, String to) {
        return new ChangeItem(
                field, Optional.of(from), Optional.empty(), Optional.of(to), Optional.empty());
    }

    /** The step of the status in the issue's workflow. */
    private void step(StoredIssue issue, JiraStatus to) {
        String before = definition.substring(0, definition.indexOf(">" + to.id() + "</meta>"));
        String step = before.substring(before.lastIndexOf("<step id=\"") + 10);
        sql(
                "update os_currentstep set step_id = ? where entry_id = ?",
                Integer.valueOf(step.substring(0, step.indexOf('"'))),
                issue.workflowEntry());
    }

    void withWorkflow(UnaryOperator<String> edit, Runnable work) {
        host.jira().workflows().importXml(workflow, edit.apply(definition));
        try {
            work.run();
        } finally {
            host.jira().workflows().importXml(workflow, definition);
        }
    }

    private void sql(String text, Object... values) {
        try (Connection connection = host.host().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).as(text).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
