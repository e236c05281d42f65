package org.jalon.host.jirarest;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.JiraComment;

import java.util.LinkedHashMap;
import java.util.Map;

/** Comments in Jira's JSON. */
final class CommentJson {
    private final PeopleJson people;
    private final Address address;

    CommentJson(JiraSite site, Address address) {
        this.people = new PeopleJson(site.users(), address);
        this.address = address;
    }

    Map<String, Object> comment(JiraComment comment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", address.api("issue/" + comment.issueId() + "/comment/" + comment.id()));
        json.put("id", Long.toString(comment.id()));
        json.put("author", people.byKey(comment.authorKey()));
        json.put("body", comment.body());
        json.put("updateAuthor", people.byKey(comment.authorKey()));
        json.put("created", JiraDates.text(comment.created()));
        json.put("updated", JiraDates.text(comment.updated()));
        return json;
    }
}
