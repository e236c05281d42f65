package org.jalon.plugin.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

public class PageRouteTest {

    private static final Path MAIN = Path.of("main");

    /** One address of every page. */
    private static final List<String> ADDRESSES =
            List.of(
                    "",
                    "/~new",
                    "/~sample",
                    "/~guards",
                    "/XBP",
                    "/XBP/by-hand",
                    "/XBP/timeline",
                    "/XBP/dependencies",
                    "/XBP/rules",
                    "/XBP/sources",
                    "/XBP/link-issues",
                    "/XBP/criteria",
                    "/XBP/bus/AT",
                    "/XBP/changes",
                    "/XBP/bypasses",
                    "/XBP/decisions/AT",
                    "/XBP/people",
                    "/XBP/versions",
                    "/XBP/versions/v3.1",
                    "/XBP/assessments/FR",
                    "/XBP/exchange",
                    "/XBP/health",
                    "/~checkpoints",
                    "/XBP/checkpoints",
                    "/XBP/checkpoints/CP4/AT");

    @Test
    public void theAddressSaysWhichPageAndOfWhat() {
        assertThat(PageRoute.of(null)).contains(new PageRoute("programs", Map.of()));
        assertThat(PageRoute.of("/")).contains(new PageRoute("programs", Map.of()));
        assertThat(PageRoute.of("/XBP"))
                .contains(new PageRoute("program", Map.of("program", "XBP")));
        assertThat(PageRoute.of("/~new")).contains(new PageRoute("setup", Map.of()));
        assertThat(PageRoute.of("/XBP/")).isEqualTo(PageRoute.of("/XBP"));
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
        assertThat(PageRoute.of("/{program}")).isEmpty();
        assertThat(PageRoute.of("/<script>")).isEmpty();
        assertThat(PageRoute.of("/" + "x".repeat(61))).isEmpty();
    }

    @Test
    public void everyPageHasItsShellItsTitleAndItsResources() throws Exception {
        String english = Files.readString(MAIN.resolve("resources/jalon.properties"));
        String descriptor = Files.readString(Path.of("../../atlassian-plugin.xml"));
        assertThat(ADDRESSES).hasSize(PageRoute.PAGES.size());
        for (String address : ADDRESSES) {
            PageRoute route = PageRoute.of(address).orElseThrow();
            assertThat(MAIN.resolve(route.template())).exists();
            assertThat(english).contains("\njalon." + route.titleKey() + "=");
            assertThat(descriptor).contains("key=\"" + route.webResource().split(":")[1] + "\"");
        }
    }
}
