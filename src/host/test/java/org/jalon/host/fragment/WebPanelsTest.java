package org.jalon.host.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.web.ContextProvider;

import org.junit.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Panels and links of add-ons on a page. */
public class WebPanelsTest {

    @Test
    public void theViewSeesWhatTheProviderReturnsAndNothingElse() {
        PaperAddOn addOn =
                new PaperAddOn(
                                "<web-panel key='panel' location='right'><label"
                                    + " key='title'/><context-provider class='greets'/><resource"
                                    + " type='velocity' name='view'"
                                    + " location='view.vm'/></web-panel>")
                        .file("view.vm", "<b>$greeting</b>$!issue")
                        .text("title", "Place", "Endroit")
                        .object("greets", () -> new Greets());

        List<Panel> panels =
                new WebPanels(addOn).at("right", Map.of("issue", "<XBP-1>"), Locale.FRENCH);

        assertThat(panels).hasSize(1);
        assertThat(panels.get(0).label()).contains("Endroit");
        assertThat(panels.get(0).html()).hasToString("<b>on &lt;XBP-1&gt;</b>");
    }

    @Test
    public void lighterPanelsComeFirstAndOtherPlacesStayOut() {
        PaperAddOn addOn =
                new PaperAddOn(
                                panel("late", "right", "weight='90'")
                                        + panel("unweighted", "right", "")
                                        + panel("early", "right", "weight='10'")
                                        + panel("elsewhere", "left", ""))
                        .file("view.vm", "x");

        assertThat(new WebPanels(addOn).at("right", Map.of(), Locale.ENGLISH))
                .extracting(Panel::key)
                .containsExactly("paper:early", "paper:late", "paper:unweighted");
    }

    @Test
    public void linksAreFilledFromThePlaceAndLieBelowTheSite() {
        PaperAddOn addOn =
                new PaperAddOn(
                                "<web-item key='link' section='top'><label key='name'/><link"
                                    + " linkId='the-link'>/plugins/servlet/x?user=$user</link></web-item>")
                        .text("name", "Programs", "Programmes");

        WebLink link =
                new WebItems(addOn, "/jira").in("top", Map.of("user", "a&b"), Locale.FRENCH).get(0);

        assertThat(link.label()).isEqualTo("Programmes");
        assertThat(link.id()).contains("the-link");
        assertThat(link.address()).isEqualTo("/jira/plugins/servlet/x?user=a&b");
    }

    private static String panel(String key, String location, String more) {
        return "<web-panel key='"
                + key
                + "' location='"
                + location
                + "' "
                + more
                + "><resource type='velocity' name='view' location='view.vm'/></web-panel>";
    }

    /** Says where it is. */
    private static final class Greets implements ContextProvider {
        @Override
        public void init(Map<String, String> params) {
            // nothing to set
        }

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            return Map.of("greeting", "on " + context.get("issue"));
        }
    }
}
