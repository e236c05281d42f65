package org.jalon.host.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Where a login may lead. */
public class DestinationTest {

    @Test
    public void pathsInsideTheSiteAreFollowed() {
        assertThat(Destination.inside("/browse/XBP-1?page=history#x"))
                .contains("/browse/XBP-1?page=history#x");
        assertThat(Destination.inside("/plugins/servlet/jalon/programs")).isPresent();
        assertThat(Destination.inside("/")).isPresent();
    }

    @Test
    public void whatCouldLeadElsewhereIsNot() {
        for (String elsewhere :
                new String[] {
                    null,
                    "",
                    "http://evil.example/",
                    "https:evil.example",
                    "//evil.example/",
                    "/\\evil.example",
                    "\\\\evil.example",
                    "/x\\y",
                    "javascript:alert(1)",
                    "browse/XBP-1",
                    "/x\r\nSet-Cookie: a=b"
                }) {
            assertThat(Destination.inside(elsewhere)).as("%s", elsewhere).isEmpty();
        }
    }
}
