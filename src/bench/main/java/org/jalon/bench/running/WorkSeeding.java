package org.jalon.bench.running;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The issues Business Units work on, linked to their milestones, and issues of no program. */
final class WorkSeeding {
    /** A project of no program. */
    static final String FOREIGN = "OTHER";

    private static final String LINK_TYPE = "Jalon rollout";
    private static final int ISSUES_A_DAY = 20;
    private static final int ONE_IN_SO_MANY_IS_BLOCKED = 100;

    private final SiteSeeding site;
    private final Template template;
    private final String type;

    WorkSeeding(SiteSeeding site, Template template) {
        this.site = site;
        this.template = template;
        this.type = site.issueType("Task", false);
    }

    /**
     * @return what the matrix has to say of them
     */
    Cells of(List<SeededRollout> rollouts, int issues) {
        Cells cells = new Cells();
        for (int unit = 0; unit < rollouts.size(); unit++) {
            SeededRollout rollout = rollouts.get(unit);
            JsonNode milestones = template.milestones(unit);
            int ofEach = issues / rollouts.size() / milestones.size();
            for (JsonNode milestone : milestones) {
                int done = Math.round(ofEach * milestone.get("percent").asInt() / 100f);
                work(rollout, milestone, done, ofEach);
                cells.put(
                        new Cells.Place(Template.code(unit), milestone.get("code").asText()),
                        new Cells.Counts(ofEach, done));
            }
            site.save();
        }
        return cells;
    }

    /**
     * @return their ids
     */
    List<Long> foreign(int issues) {
        JiraProject project = site.project(FOREIGN);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < issues; i++) {
            ids.add(site.open(NewIssue.of(project.id(), type, "Other work " + i), false).id());
        }
        site.save();
        return ids;
    }

    private void work(SeededRollout rollout, JsonNode milestone, int done, int all) {
        String code = milestone.get("code").asText();
        LocalDate due = LocalDate.parse(milestone.get("due").asText());
        StoredIssue before = null;
        for (int i = 0; i < all; i++) {
            NewIssue wanted =
                    NewIssue.of(rollout.project().id(), type, "Work for " + code + " " + i)
                            .labels(List.of(code, Template.workstream(i)))
                            .due(due.minusDays(i % ISSUES_A_DAY));
            StoredIssue issue =
                    i < done
                            ? site.resolved(wanted, due.minusDays(i % ISSUES_A_DAY))
                            : site.open(wanted, i == done);
            site.link(issue, rollout.milestones().get(code), LINK_TYPE);
            if (i > done && i % ONE_IN_SO_MANY_IS_BLOCKED == 0) {
                site.link(before, issue, "Blocks");
            }
            before = issue;
        }
    }
}
