package org.jalon.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.jira.TestSite;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

import java.net.http.HttpResponse;
import java.util.List;

/** Who comes to the demo before its sample is there. */
public class LoadingNoticeTest {
    private static final TestSite SITE = new TestSite();
    private static final TestWeb WEB = new TestWeb(SITE, List::of);

    @ClassRule public static final RuleChain RULES = RuleChain.outerRule(SITE).around(WEB);

    @Test
    public void a_page_says_that_the_sample_is_being_loaded_and_opens_once_it_is_there() {
        WEB.server().sayLoading(true);
        HttpResponse<String> early = WEB.browser().opens("/plugins/servlet/jalon/programs/XBP");

        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).contains("2");
        assertThat(early.body()).contains("The sample program is being loaded", "http-equiv=");

        WEB.server().sayLoading(false);
        assertThat(WEB.browser().opens("/login.jsp").statusCode()).isEqualTo(200);
    }

    @Test
    public void what_loads_it_is_let_through() {
        WEB.server().sayLoading(true);

        assertThat(WEB.browser().get("/login.jsp").statusCode()).isEqualTo(200);
    }
}
