package org.jalon.host.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.plugin.web.Condition;

import org.jalon.host.HostGap;
import org.junit.Test;

import java.util.HashMap;
import java.util.Map;

/** When a fragment is shown. */
public class ConditionsTest {
    private static final String YES =
            "<condition class='says'><param name='answer' value='yes'/></condition>";
    private static final String NO =
            "<condition class='says'><param name='answer'>no</param></condition>";

    @Test
    public void withoutConditionsItIsShown() {
        assertThat(holds("")).isTrue();
    }

    @Test
    public void allConditionsOfAModuleMustHold() {
        assertThat(holds(YES + YES)).isTrue();
        assertThat(holds(YES + NO)).isFalse();
    }

    @Test
    public void conditionsElementsJoinByTheirType() {
        assertThat(holds("<conditions type='AND'>" + YES + NO + "</conditions>")).isFalse();
        assertThat(holds("<conditions type='OR'>" + NO + YES + "</conditions>")).isTrue();
        assertThat(holds("<conditions type='or'>" + NO + NO + "</conditions>")).isFalse();
        assertThat(holds("<conditions>" + YES + NO + "</conditions>")).isFalse();
    }

    @Test
    public void conditionsNest() {
        String both = "<conditions type='AND'>" + YES + YES + "</conditions>";
        String mixed = "<conditions type='AND'>" + YES + NO + "</conditions>";

        assertThat(holds("<conditions type='OR'>" + mixed + both + "</conditions>")).isTrue();
        assertThat(holds("<conditions type='OR'>" + mixed + mixed + "</conditions>")).isFalse();
    }

    @Test
    public void invertTurnsOneConditionRound() {
        assertThat(holds(YES.replace("class=", "invert='true' class="))).isFalse();
        assertThat(holds(NO.replace("class=", "invert='true' class="))).isTrue();
        assertThat(holds(YES.replace("class=", "invert='false' class="))).isTrue();
    }

    @Test
    public void aConditionSeesThePlaceItIsAskedFor() {
        PaperAddOn addOn = addOn("<condition class='sees-issue'/>");
        Conditions.Test test = Conditions.of(addOn.module("panel"));

        assertThat(test.holds(Map.of("issue", "XBP-1"))).isTrue();
        assertThat(test.holds(Map.of())).isFalse();
    }

    @Test
    public void theUserOfStockConditionsIsThePageS() {
        String loggedIn =
                "<condition"
                    + " class='com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition'/>";
        Conditions.Test test = Conditions.of(addOn(loggedIn).module("panel"));

        assertThat(test.holds(Map.of("user", "pmo"))).isTrue();
        assertThat(test.holds(new HashMap<>())).isFalse();
    }

    @Test
    public void anUnknownStockConditionIsAGap() {
        String unknown =
                "<condition"
                    + " class='com.atlassian.jira.plugin.webfragment.conditions.IsFieldHidden'/>";

        assertThatThrownBy(() -> holds(unknown))
                .isInstanceOf(HostGap.class)
                .hasMessageContaining("IsFieldHidden");
    }

    @Test
    public void aConditionThatThrowsHidesItsModule() {
        PaperAddOn addOn = addOn("<condition class='throws'/>");

        assertThat(new Visibility(addOn).shown("web-panel", "location", "right", Map.of()))
                .isEmpty();
    }

    @Test
    public void conditionsAreMadeAnewWhenTheAddOnIsEnabledAgain() {
        PaperAddOn addOn = addOn("<condition class='once'/>");
        int[] made = {0};
        addOn.object("once", () -> new Says(made[0]++ == 0));
        Visibility visibility = new Visibility(addOn);

        assertThat(visibility.shown("web-panel", "location", "right", Map.of())).hasSize(1);
        assertThat(visibility.shown("web-panel", "location", "right", Map.of())).hasSize(1);
        addOn.enableAnew();
        assertThat(visibility.shown("web-panel", "location", "right", Map.of())).isEmpty();
    }

    private static boolean holds(String conditions) {
        return Conditions.of(addOn(conditions).module("panel")).holds(Map.of());
    }

    private static PaperAddOn addOn(String conditions) {
        return new PaperAddOn(
                        "<web-panel key='panel' location='right'>" + conditions + "</web-panel>")
                .object("says", () -> new Says(false))
                .object("sees-issue", () -> new SeesIssue())
                .object(
                        "throws",
                        () -> {
                            throw new IllegalStateException("broken");
                        });
    }

    /** Holds or not, by its parameter if it has one. */
    private static final class Says implements Condition {
        private boolean answer;

        private Says(boolean answer) {
            this.answer = answer;
        }

        @Override
        public void init(Map<String, String> params) {
            if (params.containsKey("answer")) {
                answer = params.get("answer").equals("yes");
            }
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return answer;
        }
    }

    /** Holds on issues. */
    private static final class SeesIssue implements Condition {
        @Override
        public void init(Map<String, String> params) {
            // nothing to set
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return context.containsKey("issue");
        }
    }
}
