package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.TestSite;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

public class UserPickerTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRest REST = new TestRest(SITE);

    @ClassRule public static final RuleChain ALL = RuleChain.outerRule(SITE).around(REST);

    private static JsonNode found(String query) {
        return REST.as("anna").get("/rest/api/2/user/picker?" + query).json();
    }

    @Test
    public void a_word_of_the_name_or_the_login_is_found_by_its_beginning() {
        JsonNode ben = found("query=brow");

        assertThat(ben.at("/users/0/key").asText()).isEqualTo(SITE.ben().key());
        assertThat(ben.at("/users/0/displayName").asText()).isEqualTo("Ben Browser");
        assertThat(ben.at("/users/0/html").asText()).contains("Ben <strong>Brow</strong>ser");
        assertThat(ben.path("header").asText()).isEqualTo("Showing 1 of 1 matching users");
        assertThat(found("query=car").at("/users/0/name").asText()).isEqualTo("carl");
        assertThat(found("query=rowser").path("users")).isEmpty();
        assertThat(found("query=").path("users")).isEmpty();
    }

    @Test
    public void only_as_many_are_shown_as_were_asked_for_and_nothing_to_strangers() {
        assertThat(found("query=a&maxResults=0").path("users")).isEmpty();
        assertThat(found("query=a&maxResults=0").path("total").asInt()).isPositive();
        assertThat(REST.anonymous().get("/rest/api/2/user/picker?query=a").status()).isEqualTo(401);
    }
}
