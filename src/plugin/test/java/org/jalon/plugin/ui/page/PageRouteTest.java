package org.jalon.plugin.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.util.Map;

public class PageRouteTest {

    @Test
    public void theAddressSaysWhichPageAndOfWhat() {
        assertThat(PageRoute.of(null)).contains(new PageRoute("programs", Map.of()));
        assertThat(PageRoute.of("/")).contains(new PageRoute("programs", Map.of()));
        assertThat(PageRoute.of("/XBP"))
                .contains(new PageRoute("program", Map.of("program", "XBP")));
        assertThat(PageRoute.of("/XBP/checkpoints/CP4/AT"))
                .contains(
                        new PageRoute(
                                "report",
                                Map.of("program", "XBP", "checkpoint", "CP4", "bu", "AT")));
    }

    @Test
    public void everythingElseLeadsNowhere() {
        assertThat(PageRoute.of("/XBP/checkpoints/CP4")).isEmpty();
        assertThat(PageRoute.of("/XBP/other")).isEmpty();
        assertThat(PageRoute.of("/<script>")).isEmpty();
        assertThat(PageRoute.of("/" + "x".repeat(61))).isEmpty();
    }
}
