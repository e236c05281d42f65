package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.InMemorySavedViews;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.junit.Before;
import org.junit.Test;

import java.util.List;

public class KeepViewsTest {
    private static final ActorId LEAD = new ActorId("lead-fr");
    private static final ActorId OUTSIDER = new ActorId("outsider");

    private final House house = new House();
    private final KeepViews keep =
            new KeepViews(house.visible, house.roles, new InMemorySavedViews(), house.repeated);

    @Before
    public void theProgramIsThere() {
        SampleProgram.in(house);
        house.jira.hide(OUTSIDER, house.jira.project("XBP"));
    }

    private void save(ActorId actor, String name, String query, boolean shared) {
        keep.save(actor, SampleProgram.KEY, name, query, shared);
    }

    private List<String> offered(ActorId actor) {
        return keep.offered(actor, SampleProgram.KEY).offers().stream()
                .map(offer -> offer.view().name() + (offer.own() ? "" : " (shared)"))
                .toList();
    }

    private void assertRefused(String rule, ActorId actor, String name, String query, boolean all) {
        assertThatThrownBy(() -> save(actor, name, query, all))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    @Test
    public void everybodyKeepsTheirOwnAndIsOfferedWhatThePmoShares() {
        save(LEAD, " Mine ", "?country=FR", false);
        save(InMemoryJira.ADMIN, "Red ones", "?show=red", true);
        save(InMemoryJira.ADMIN, "Draft", "?wave=2", false);

        assertThat(offered(LEAD)).containsExactly("Mine", "Red ones (shared)");
        assertThat(offered(InMemoryJira.ADMIN)).containsExactly("Draft", "Red ones");
        assertThat(keep.offered(LEAD, SampleProgram.KEY).mayShare()).isFalse();
        assertThat(keep.offered(InMemoryJira.ADMIN, SampleProgram.KEY).mayShare()).isTrue();
    }

    @Test
    public void aViewOfTheSameNameTakesThePlaceOfTheEarlierOne() {
        save(LEAD, "Mine", "?country=FR", false);
        save(LEAD, "Mine", "?country=DE", false);

        assertThat(keep.offered(LEAD, SampleProgram.KEY).offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.view().query()).isEqualTo("?country=DE"));
    }

    @Test
    public void onesOwnIsRemovedAndNobodyElses() {
        save(InMemoryJira.ADMIN, "Red ones", "?show=red", true);
        keep.remove(LEAD, SampleProgram.KEY, "Red ones");
        assertThat(offered(LEAD)).containsExactly("Red ones (shared)");

        keep.remove(InMemoryJira.ADMIN, SampleProgram.KEY, "Red ones");
        assertThat(offered(LEAD)).isEmpty();
    }

    @Test
    public void whatCannotBeAViewIsRefused() {
        assertRefused("view.saved.name", LEAD, " ", "?wave=2", false);
        assertRefused("view.saved.name", LEAD, "x".repeat(51), "?wave=2", false);
        assertRefused("view.saved.query", LEAD, "Mine", "javascript:alert(1)", false);
        assertRefused("view.saved.query", LEAD, "Mine", "?" + "x".repeat(1000), false);
        assertRefused("program.role.forbidden", LEAD, "Mine", "?wave=2", true);
        assertRefused("program.not-found", OUTSIDER, "Mine", "?wave=2", false);
    }

    @Test
    public void nobodyKeepsMoreThanFifty() {
        for (int number = 1; number <= KeepViews.MOST; number++) {
            save(LEAD, "View " + number, "", false);
        }
        save(LEAD, "View 1", "?wave=1", false);
        assertRefused("view.saved.too-many", LEAD, "One more", "", false);
    }
}
