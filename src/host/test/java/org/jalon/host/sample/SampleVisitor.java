package org.jalon.host.sample;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jirarest.JiraHttp;
import org.jalon.host.jirarest.JiraHttp.Answer;

/** Somebody logged in to the sample's site, who reads the program and moves issues over REST. */
final class SampleVisitor {
    static final String PROGRAMS = "/rest/jalon/1.0/programs";

    private final JiraHttp http;

    SampleVisitor(SampleHost host, String name) {
        http = new JiraHttp(host.address()).as(name);
    }

    JiraHttp http() {
        return http;
    }

    Answer program(String path) {
        return http.get(PROGRAMS + "/XBP" + path);
    }

    /** Without the moment it was read at. */
    String matrix() {
        return program("/matrix").text().replaceFirst("\"asOf\":\"[^\"]*\"", "");
    }

    double percent(String bu, String milestone) {
        return cell(bu, milestone).path("percent").asDouble();
    }

    int blocked(String bu, String milestone) {
        return cell(bu, milestone).path("blocked").asInt(-1);
    }

    private JsonNode cell(String bu, String milestone) {
        for (JsonNode rollout : program("/matrix").json().path("rollouts")) {
            for (JsonNode cell : rollout.path("cells")) {
                if (rollout.path("bu").asText().equals(bu)
                        && cell.path("milestone").asText().equals(milestone)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("No cell " + bu + " " + milestone);
    }

    /** The add-on follows an issue soon after its event, not within it: waits for ten seconds. */
    double percentOnceItIsNot(double old, String bu, String milestone) throws InterruptedException {
        for (int tries = 0; tries < 100 && percent(bu, milestone) == old; tries++) {
            Thread.sleep(100);
        }
        return percent(bu, milestone);
    }

    /** The same for the number of blocked issues. */
    int blockedOnceItIsNot(int old, String bu, String milestone) throws InterruptedException {
        for (int tries = 0; tries < 100 && blocked(bu, milestone) == old; tries++) {
            Thread.sleep(100);
        }
        return blocked(bu, milestone);
    }

    /** The same for the number of open risks. */
    int risksOnceTheyAreNot(int old, String bu) throws InterruptedException {
        for (int tries = 0; tries < 200 && risks(bu) == old; tries++) {
            Thread.sleep(100);
        }
        return risks(bu);
    }

    private int risks(String bu) {
        return program("/rollouts/" + bu + "/page").json().at("/rollout/risks/open").asInt(-1);
    }

    /** Says where the program finds its values. */
    Answer choose(String sources) {
        return http.put(PROGRAMS + "/XBP/sources", sources);
    }

    String statusOf(String key) {
        return http.get("/rest/api/2/issue/" + key).json().at("/fields/status/name").asText();
    }

    Answer transition(String key, String status) {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode transition : http.get(path).json().path("transitions")) {
            if (transition.at("/to/name").asText().equals(status)) {
                return http.post(
                        path, "{'transition':{'id':'" + transition.path("id").asText() + "'}}");
            }
        }
        throw new AssertionError(key + " cannot move to " + status);
    }
}
