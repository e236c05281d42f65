package org.jalon.bench.running;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The program project: a rollout issue for each Business Unit, its milestones as sub-tasks. */
final class ProgramSeeding {
    private final SiteSeeding site;
    private final Template template;
    private final JiraProject program;
    private final String rolloutType;
    private final String milestoneType;

    ProgramSeeding(SiteSeeding site, Template template) {
        this.site = site;
        this.template = template;
        this.program = site.project(Template.PROGRAM);
        this.rolloutType = site.issueType("Rollout", false);
        this.milestoneType = site.issueType("Milestone", true);
    }

    List<SeededRollout> of(int businessUnits) {
        List<SeededRollout> rollouts = new ArrayList<>();
        for (int unit = 0; unit < businessUnits; unit++) {
            rollouts.add(rollout(unit));
        }
        site.save();
        return rollouts;
    }

    private SeededRollout rollout(int unit) {
        String title = "Rollout in " + Template.code(unit);
        StoredIssue issue = site.open(NewIssue.of(program.id(), rolloutType, title), true);
        Map<String, StoredIssue> milestones = new LinkedHashMap<>();
        for (JsonNode standing : template.milestones(unit)) {
            milestones.put(standing.get("code").asText(), milestone(issue, standing));
        }
        return new SeededRollout(site.project(Template.code(unit)), issue, milestones);
    }

    private StoredIssue milestone(StoredIssue rollout, JsonNode standing) {
        NewIssue wanted =
                NewIssue.of(program.id(), milestoneType, standing.get("code").asText())
                        .parent(rollout.id())
                        .due(LocalDate.parse(standing.get("due").asText()));
        return standing.has("resolved")
                ? site.resolved(wanted, LocalDate.parse(standing.get("resolved").asText()))
                : site.open(wanted, standing.get("percent").asInt() > 0);
    }
}
