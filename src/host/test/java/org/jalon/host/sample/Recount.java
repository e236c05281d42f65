package org.jalon.host.sample;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jirarest.JiraHttp;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many issues deliver each milestone of one rollout, and how many of them are done; by the key
 * of the milestone's issue. Two of them, one counted by Jira and one by the add-on, are to be
 * equal.
 */
record Recount(Map<String, Cell> cells) {

    record Cell(int issues, int done, double percent) {
        static final Cell NONE = new Cell(0, 0, 0);

        Cell plus(boolean isDone) {
            int all = issues + 1;
            int ready = done + (isDone ? 1 : 0);
            return new Cell(all, ready, Math.round(1000.0 * ready / all) / 10.0);
        }
    }

    /** From Jira's own search and the links it tells of, issue by issue. */
    static Recount byJira(JiraHttp http, String bu, String linkType) {
        Map<String, Cell> cells = new TreeMap<>();
        for (JsonNode issue : issues(http, bu)) {
            JsonNode status = issue.at("/fields/status/statusCategory/key");
            for (JsonNode link : issue.at("/fields/issuelinks")) {
                if (link.at("/type/name").asText().equals(linkType)) {
                    cells.merge(
                            link.at("/outwardIssue/key").asText(),
                            Cell.NONE.plus(status.asText().equals("done")),
                            (before, one) -> before.plus(one.done() == 1));
                }
            }
        }
        return new Recount(cells);
    }

    /**
     * From the add-on's matrix; milestones nobody delivers are left out.
     *
     * @param page of the Business Unit, which knows the keys of its milestones
     */
    static Recount byMatrix(JsonNode matrix, JsonNode page, String bu) {
        Map<String, String> keys = new TreeMap<>();
        for (JsonNode story : page.path("milestones")) {
            keys.put(story.at("/milestone/code").asText(), story.path("issueKey").asText());
        }
        Map<String, Cell> cells = new TreeMap<>();
        for (JsonNode rollout : matrix.path("rollouts")) {
            for (JsonNode cell : rollout.path("cells")) {
                if (rollout.path("bu").asText().equals(bu) && cell.path("issues").asInt() > 0) {
                    cells.put(
                            keys.get(cell.path("milestone").asText()),
                            new Cell(
                                    cell.path("issues").asInt(),
                                    cell.path("issuesDone").asInt(),
                                    Math.round(10.0 * cell.path("percent").asDouble()) / 10.0));
                }
            }
        }
        return new Recount(cells);
    }

    /** The same, as the add-on tells it now. */
    static Recount shownTo(SampleVisitor viewer, String bu) {
        return byMatrix(
                viewer.program("/matrix").json(),
                viewer.program("/rollouts/" + bu + "/page").json(),
                bu);
    }

    /** All issues of a BU's project, with what a recount and a writer need of them. */
    static JsonNode issues(JiraHttp http, String bu) {
        JsonNode found =
                http.get(
                                "/rest/api/2/search?maxResults=1000&fields=status,issuelinks&jql=project%3D"
                                        + bu)
                        .json();
        if (found.path("total").asInt() != found.path("issues").size()) {
            throw new AssertionError("More than one page: " + found.path("total"));
        }
        return found.path("issues");
    }
}
