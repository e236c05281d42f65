package org.jalon.bench.running;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.user.JiraUser;

/**
 * The matrix as somebody without the add-on would have it: one count per cell on the host's search.
 * In its favour: no HTTP, and the number of issues alone, not how many of them are done.
 */
final class MatrixByJql {
    private final Stage stage;
    private final JiraSite jira;
    private final JiraUser viewer;

    private MatrixByJql(Stage stage) {
        this.stage = stage;
        this.jira = stage.host().jira();
        this.viewer = jira.users().byName(SiteSeeding.VIEWER).orElseThrow();
    }

    static Timings of(Stage stage) {
        MatrixByJql matrix = new MatrixByJql(stage);
        return Timings.of(1, stage.options().effort().repeats(), matrix::countAll);
    }

    private void countAll() {
        stage.cells().all().forEach(this::count);
    }

    private void count(Cells.Place place, Cells.Counts expected) {
        String jql = "project = " + place.bu() + " and labels = " + place.milestone();
        int issues = jira.search().count(viewer, jql);
        if (issues != expected.issues()) {
            throw new IllegalStateException(jql + " finds " + issues + ", not " + expected);
        }
    }
}
