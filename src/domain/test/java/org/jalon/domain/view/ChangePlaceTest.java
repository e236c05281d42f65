package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryLinking;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollup.LinkSource;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.util.Optional;

public class ChangePlaceTest {
    private static final ActorId LEAD = new ActorId("lead");
    private static final BusinessUnitCode FRANCE = new BusinessUnitCode("FR");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final IssueReading issue = house.jira.issue("FR-901");
    private final InMemoryLinking linking = new InMemoryLinking(house.jira);
    private final PlacedIssues placed = new PlacedIssues(house.jira, linking);
    private final ChangePlace change =
            new ChangePlace(
                    placed,
                    house.visibleRollouts,
                    house.rollouts,
                    house.jira,
                    linking,
                    house.followUnitIssue);
    private final OfferPlaces offer =
            new OfferPlaces(
                    placed,
                    house.visible,
                    house.facts,
                    new PlaceChoices(house.rollouts, house.faces, house.memberships, house.jira),
                    new LikelyPlaces(
                            house.visible,
                            house.rollouts,
                            house.facts,
                            house.plans.units(),
                            new Relatives(house.jira, house.jira)));

    private void put(String milestone) {
        change.put(
                LEAD,
                issue.key(),
                SampleProgram.KEY,
                FRANCE,
                Optional.ofNullable(milestone).map(MilestoneCode::new));
    }

    private void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    @Test
    public void anotherMilestoneTakesThePlaceOfTheFirst() {
        put("M09");
        put("M10");

        assertThat(house.jira.deliveredBy(issue.id()))
                .containsExactly(sample.milestoneIssue("FR", "M10"));
        assertThat(offer.of(LEAD, issue.key()).places())
                .singleElement()
                .matches(place -> place.source() == LinkSource.LINK)
                .matches(place -> place.milestone().equals(Optional.of(new MilestoneCode("M10"))));
    }

    @Test
    public void withoutAMilestoneItIsLinkedToTheRollout() {
        put(null);

        assertThat(house.jira.deliveredBy(issue.id()))
                .containsExactly(sample.rollout("FR").issue());
    }

    @Test
    public void unlinkingCutsItsOwnLinksAndSaysSoWhenThereAreNone() {
        put("M10");
        change.remove(LEAD, issue.key(), SampleProgram.KEY);

        assertThat(house.facts.ofIssue(issue.id())).isEmpty();
        refuses(ChangePlace.NOT_LINKED, () -> change.remove(LEAD, issue.key(), SampleProgram.KEY));
    }

    @Test
    public void aRolloutOrAMilestoneIsNoWorkForAnother() {
        refuses(
                ChangePlace.OF_A_ROLLOUT,
                () ->
                        change.put(
                                LEAD,
                                house.jira.by(sample.rollout("ES").issue()).orElseThrow().key(),
                                SampleProgram.KEY,
                                FRANCE,
                                Optional.empty()));
    }

    @Test
    public void whoMayNotLinkIsRefusedAndWhoMayNotSeeHearsThatThereIsNone() {
        house.jira.makeReader(LEAD);
        refuses(PlacedIssues.MAY_NOT_LINK, () -> put("M10"));
        assertThat(offer.of(LEAD, issue.key()).mayLink()).isFalse();

        house.jira.hide(LEAD, issue.project());
        refuses(PlacedIssues.NOT_FOUND, () -> put("M10"));
        refuses(PlacedIssues.NOT_FOUND, () -> offer.of(LEAD, issue.key()));
    }

    @Test
    public void itProbablyBelongsWhereItsSiblingsAreElseToTheUnitOfItsProject() {
        LikelyPlace ofProject = offer.of(LEAD, issue.key()).likely().orElseThrow();
        assertThat(ofProject.rollout().bu()).isEqualTo(FRANCE);
        Milestone next =
                sample.rollout("FR").milestone(ofProject.milestone().orElseThrow()).orElseThrow();
        assertThat(next.isAchieved()).isFalse();

        IssueReading parent = house.jira.issue("FR-902");
        house.jira.link(parent.id(), sample.milestoneIssue("ES", "M06"));
        house.follow.changed(parent.id());
        house.jira.makePart(issue.id(), parent.id());

        assertThat(offer.of(LEAD, issue.key()).likely().orElseThrow().rollout().bu())
                .isEqualTo(new BusinessUnitCode("ES"));
    }
}
