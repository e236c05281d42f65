package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.standard.VersionName;
import org.junit.Before;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Optional;

public class ExceptionMarksTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    @Before
    public void theSampleHasAStandardAndCountsFromHere() {
        SampleStandard.assessIn(sample);
    }

    private Optional<ExceptionMark> mark(String bu) {
        return house
                .matrix
                .of(InMemoryJira.PMO, SampleProgram.KEY, Optional.empty())
                .rows()
                .stream()
                .filter(row -> row.face().bu().value().equals(bu))
                .findFirst()
                .orElseThrow()
                .exception();
    }

    private void assess(String requirement, AssessmentState state, String day, String until) {
        Assessment made =
                new Assessment(
                        new RequirementCode(requirement),
                        new VersionName("v3.0"),
                        LocalDate.parse(day),
                        house.clock.instant(),
                        Optional.empty(),
                        state,
                        Optional.ofNullable(until).map(LocalDate::parse),
                        "");
        house.repeated.inOne(
                () -> {
                    house.conformity.assessments().add(sample.rollout("PT").id(), made);
                    return made;
                });
    }

    @Test
    public void waiversThatHoldAndThoseThatRanOutAreCountedWithTheAgeOfTheOldest() {
        Optional<ExceptionMark> before = mark("PT");
        int permitted = before.map(ExceptionMark::permitted).orElse(0);
        int expired = before.map(ExceptionMark::expired).orElse(0);

        assess("R06", AssessmentState.WAIVED, "2026-11-01", "2026-12-31");
        assess("R07", AssessmentState.WAIVED, "2026-01-05", "2026-11-19");

        ExceptionMark after = mark("PT").orElseThrow();
        assertThat(after.permitted()).isEqualTo(permitted + 1);
        assertThat(after.expired()).isEqualTo(expired + 1);
        assertThat(after.since()).isEqualTo(LocalDate.parse("2026-01-05"));
    }

    @Test
    public void whatIsConformAfterAllIsNoExceptionAnyMore() {
        assess("R06", AssessmentState.WAIVED, "2026-11-01", "2026-12-31");
        Optional<ExceptionMark> waived = mark("PT");
        assess("R06", AssessmentState.CONFORM, "2026-11-10", null);

        assertThat(waived).isPresent();
        assertThat(mark("PT")).isNotEqualTo(waived);
    }

    @Test
    public void whoeverFollowsTheStandardHasNoMark() {
        assertThat(mark("NL")).isEmpty();
    }
}
