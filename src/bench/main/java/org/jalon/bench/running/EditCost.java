package org.jalon.bench.running;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.user.JiraUser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the add-on adds to an edit: a due date moves, which is a fact of the issue. */
final class EditCost {
    private static final int ISSUES_OF_A_PROJECT = 10;

    private final JiraSite jira;
    private final JiraUser editor;
    private final EventStamps stamps;
    private final Options options;

    EditCost(Stage stage, EventStamps stamps) {
        this.jira = stage.host().jira();
        this.editor = jira.users().byName(SiteSeeding.ADMINISTRATOR).orElseThrow();
        this.stamps = stamps;
        this.options = stage.options();
    }

    /** Issues of the program, in many Business Units by turns. */
    Timings ofProgram() {
        List<StoredIssue> issues = new ArrayList<>();
        for (int unit = 0; unit < options.businessUnits(); unit++) {
            issues.addAll(found(Template.code(unit)));
        }
        return edited(issues);
    }

    /** Issues of no program. */
    Timings ofForeign() {
        return edited(found(WorkSeeding.FOREIGN));
    }

    private List<StoredIssue> found(String project) {
        return jira.search().find(editor, "project = " + project, 0, ISSUES_OF_A_PROJECT).issues();
    }

    private Timings edited(List<StoredIssue> issues) {
        int[] turn = {0};
        return Timings.of(
                options.effort().warmUps(),
                options.effort().samples(),
                () -> {
                    int edits = turn[0]++;
                    long id = issues.get(edits % issues.size()).id();
                    LocalDate due = LocalDate.of(2026, 6, 1).plusDays(edits % 300);
                    IssueEdit edit = IssueEdit.nothing().due(Optional.of(due));
                    return stamps.of(() -> jira.issues().edit(editor, id, edit));
                });
    }
}
