package org.jalon.host.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraIssueType;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.StatusGroup;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.sample.SampleFiles.MilestoneStanding;
import org.jalon.host.sample.SampleFiles.Standing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sample program as plain Jira: a program project with one rollout issue per BU and its
 * milestones as sub-tasks, and a project per BU whose issues are linked to them. Knows nothing of
 * the add-on but its link type and its workflow, both of which must be there before.
 */
public final class SampleSite {
    private static final String PROGRAM = "XBP";
    private static final String WORKFLOW = "Jalon rollout workflow";
    private static final String LINK_TYPE = "Jalon rollout";
    private static final String COVERAGE_ITEM = ":coverage-item";

    private final JiraSite site;
    private final SampleDates dates;
    private final SamplePeople people;
    private final JsonNode program;

    public SampleSite(JiraSite site, SampleDates dates) {
        this.site = site;
        this.dates = dates;
        this.people = new SamplePeople(site);
        try {
            this.program = new ObjectMapper().readTree(SampleFiles.program());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean isThere() {
        return site.projects().byKey(PROGRAM).isPresent();
    }

    /**
     * @param workflowXml the rollout workflow, as an administrator would import it
     * @param pluginKey the add-on whose dashboard item goes onto the system dashboard
     */
    public void fill(String workflowXml, String pluginKey) {
        people.addStaff();
        List<Standing> standings = SampleFiles.standings();
        JiraProject project =
                site.projects()
                        .add(
                                PROGRAM,
                                "Cross-border parcels program",
                                "Rollout of the group standard XBP",
                                people.named("pmo"),
                                Optional.of("Programs"));
        Map<String, JiraProject> projects = new HashMap<>();
        for (Standing standing : standings) {
            JiraUser lead = people.addLead(standing.bu());
            JiraProject bu =
                    site.projects()
                            .add(
                                    standing.bu(),
                                    buName(standing.bu()) + " parcels",
                                    "Work of the BU",
                                    lead,
                                    Optional.of("Business Units"));
            people.openProject(bu, lead);
            projects.put(standing.bu(), bu);
        }
        people.openProgram(project);
        JiraIssueType rollout = type("Rollout", false);
        JiraIssueType milestone = type("Milestone", true);
        addStatuses();
        site.workflows().importXml(WORKFLOW, workflowXml);
        site.workflows().assign(project.id(), rollout.id(), WORKFLOW);

        Seeding seeding = site.seeding();
        SampleWork work =
                new SampleWork(
                        site,
                        seeding,
                        dates,
                        site.linkTypes().byName(LINK_TYPE).orElseThrow().id());
        Map<String, StoredIssue> byBuAndItem = new HashMap<>();
        Map<String, StoredIssue> rollouts = new HashMap<>();
        for (Standing standing : standings) {
            StoredIssue at = rolloutIssue(seeding, project, rollout, standing);
            rollouts.put(standing.bu(), at);
            Map<String, StoredIssue> milestones =
                    milestonesOf(seeding, project, at, milestone, standing);
            work.of(standing, projects.get(standing.bu()), lead(standing), milestones)
                    .forEach((item, issue) -> byBuAndItem.put(standing.bu() + " " + item, issue));
        }
        new SampleRisks(seeding, dates, site.linkTypes().byName(LINK_TYPE).orElseThrow().id())
                .add(
                        project,
                        people.named("pmo"),
                        type("Risk", false).id(),
                        statusId("To Do"),
                        rollouts);
        new SampleDependencies(site, seeding, dates).add(project, people.named("pmo"), byBuAndItem);
        seeding.save();
        site.dashboards()
                .add(
                        site.dashboards().system().id(),
                        pluginKey + COVERAGE_ITEM,
                        0,
                        Map.of("isConfigured", "true"));
    }

    private StoredIssue rolloutIssue(
            Seeding seeding, JiraProject project, JiraIssueType rollout, Standing standing) {
        return seeding.issue(
                people.named("pmo"),
                NewIssue.of(
                                project.id(),
                                rollout.id(),
                                "Rollout of XBP v3.0 in " + buName(standing.bu()))
                        .assignee(lead(standing).key()),
                site.statuses().byName(standing.status()).orElseThrow().id(),
                dates.noon(kickoff(standing).minusWeeks(2)),
                dates.noon(standing.lastUpdated()));
    }

    private static LocalDate kickoff(Standing standing) {
        return standing.milestones().getFirst().dueDate();
    }

    private Map<String, StoredIssue> milestonesOf(
            Seeding seeding,
            JiraProject project,
            StoredIssue issue,
            JiraIssueType milestone,
            Standing standing) {
        JiraUser pmo = people.named("pmo");
        Map<String, StoredIssue> milestones = new HashMap<>();
        for (MilestoneStanding at : standing.milestones()) {
            NewIssue wanted =
                    NewIssue.of(
                                    project.id(),
                                    milestone.id(),
                                    at.code() + " " + milestoneName(at.code()))
                            .parent(issue.id())
                            .assignee(lead(standing).key())
                            .due(dates.moved(at.dueDate()));
            milestones.put(at.code(), milestoneOf(seeding, pmo, wanted, at, kickoff(standing)));
        }
        return milestones;
    }

    private StoredIssue milestoneOf(
            Seeding seeding,
            JiraUser creator,
            NewIssue wanted,
            MilestoneStanding at,
            LocalDate kickoff) {
        LocalDate created = kickoff.minusWeeks(2);
        if (at.resolvedDate().isEmpty()) {
            String status = at.percent() > 0 ? "In Progress" : "To Do";
            return seeding.issue(
                    creator, wanted, statusId(status), dates.noon(created), dates.noon(created));
        }
        LocalDate resolved = at.resolvedDate().get();
        return seeding.resolvedIssue(
                creator,
                wanted,
                statusId("Done"),
                dates.noon(created),
                dates.noon(resolved),
                site.resolutions().byName("Done").orElseThrow().id(),
                dates.noon(resolved));
    }

    private String statusId(String name) {
        return site.statuses().byName(name).orElseThrow().id();
    }

    private void addStatuses() {
        Map<String, StatusGroup> wanted =
                Map.of(
                        "Scope",
                        StatusGroup.TO_DO,
                        "Plan",
                        StatusGroup.IN_PROGRESS,
                        "Build",
                        StatusGroup.IN_PROGRESS,
                        "Test",
                        StatusGroup.IN_PROGRESS,
                        "Go-live readiness",
                        StatusGroup.IN_PROGRESS,
                        "Hypercare",
                        StatusGroup.IN_PROGRESS,
                        "Closed",
                        StatusGroup.DONE);
        wanted.forEach(
                (name, group) -> {
                    if (site.statuses().byName(name).isEmpty()) {
                        site.statuses().add(name, "", group);
                    }
                });
    }

    private JiraIssueType type(String name, boolean subTask) {
        return site.issueTypes()
                .byName(name)
                .orElseGet(() -> site.issueTypes().add(name, "", subTask));
    }

    private JiraUser lead(Standing standing) {
        return people.named(SamplePeople.leadName(standing.bu()));
    }

    private String buName(String bu) {
        return named("businessUnits", bu);
    }

    private String milestoneName(String code) {
        return named("milestones", code);
    }

    private String named(String list, String code) {
        for (JsonNode entry : program.get(list)) {
            if (entry.get("code").asText().equals(code)) {
                return entry.get("name").get("en").asText();
            }
        }
        throw new IllegalArgumentException("The sample has no " + code + " in " + list);
    }
}
