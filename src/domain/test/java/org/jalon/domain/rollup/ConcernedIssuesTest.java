package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.junit.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two nodes of one cluster; a project that belongs to nobody we know. */
public class ConcernedIssuesTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final Passing clock = new Passing();
    private final ConcernedIssues node = node();
    private final IssueReading foreign = house.jira.issue("SHOP-1");

    private ConcernedIssues node() {
        return new ConcernedByProjectOrFact(
                house.plans.programs(),
                house.plans.units(),
                house.rollouts,
                house.facts,
                house.jira,
                house.jira,
                clock);
    }

    private boolean concerned(IssueReading issue) {
        return !node.among(Map.of(issue.id(), issue.project())).isEmpty();
    }

    @Test
    public void anIssueOfNoProgramIsToldByItsProjectInMemory() {
        assertThat(concerned(foreign)).isFalse();
        assertThat(node.isSurely(foreign.project())).isFalse();
        assertThat(node.isSurely(house.jira.project("FR"))).isTrue();
        assertThat(node.isSurely(house.jira.project("XBP"))).isTrue();
    }

    @Test
    public void aNodeThatHasJustStartedSaysNoToEverythingAndIsPutRightByTheQuestion() {
        IssueReading french = house.jira.issue("FR-99");
        assertThat(node.isSurely(french.project())).isFalse();

        assertThat(concerned(french)).isTrue();
        assertThat(node.isSurely(french.project())).isTrue();
    }

    @Test
    public void aFactThatAnotherNodeAddedCountsAtTheNextQuestion() {
        assertThat(concerned(foreign)).isFalse();

        house.jira.link(foreign.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(foreign.id());

        assertThat(concerned(foreign)).isTrue();
    }

    @Test
    public void aProjectThatAnotherNodeGaveToAUnitCountsBeforeTheLastLook() {
        assertThat(concerned(foreign)).isFalse();
        BusinessUnit france = house.plans.units().by(sample.rollout("FR").id().bu()).get();
        List<JiraProjectId> projects = new ArrayList<>(france.projects());
        projects.add(foreign.project());
        house.plans
                .units()
                .save(
                        new BusinessUnit(
                                france.code(),
                                france.name(),
                                france.country(),
                                projects,
                                france.profile()));

        clock.pass(ConcernedByProjectOrFact.KNOWN_FOR.plusMillis(1).toMillis());

        assertThat(concerned(foreign)).isTrue();
    }

    @Test
    public void whatIsPartOfOneOfOursOrKeepsItWaitingConcernsUs() {
        JiraIssueId ours = house.facts.of(sample.rollout("FR").id()).get(0).issue();
        IssueReading part = house.jira.issue("SHOP-2");
        house.jira.makePart(part.id(), ours);
        IssueReading blocker = house.jira.issue("SHOP-3");
        house.jira.block(blocker.id(), ours);

        assertThat(
                        node.among(
                                Map.of(
                                        part.id(), part.project(),
                                        blocker.id(), blocker.project(),
                                        foreign.id(), foreign.project())))
                .isEqualTo(Set.of(part.id(), blocker.id()));
    }

    @Test
    public void aMilestoneThatWasMovedToAnotherProjectStaysOurs() {
        JiraIssueId milestone = sample.milestoneIssue("FR", "M10");

        assertThat(node.among(Map.of(milestone, foreign.project()))).containsExactly(milestone);
    }

    @Test
    public void anIssueThatIsGoneConcernsUsWhileItHasAFact() {
        house.jira.link(foreign.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(foreign.id());
        house.jira.delete(foreign.id());

        assertThat(concerned(foreign)).isTrue();
        house.follow.changed(foreign.id());
        assertThat(concerned(foreign)).isFalse();
    }

    /** A clock that stands until told. */
    private static final class Passing extends Clock {
        private Instant now = Instant.parse("2026-11-20T08:00:00Z");

        void pass(long millis) {
            now = now.plusMillis(millis);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
