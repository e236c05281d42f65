package org.jalon.domain.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.StakeholderRole;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjectId;
import org.junit.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

public class UnitDisclosuresTest {
    private static final ActorId STRANGER = new ActorId("stranger");
    private static final ActorId LEAD = new ActorId("lead-de");

    private final House house = new House();
    private final Program program = SampleProgram.in(house).program;
    private final JiraProjectId first = house.jira.project("DE");
    private final JiraProjectId second = house.jira.project("DE2");
    private final UnitDisclosures disclosures = house.disclosures;

    private BusinessUnit germany(Disclosure disclosure, JiraProjectId... projects) {
        BusinessUnit known = house.plans.units().by(new BusinessUnitCode("DE")).orElseThrow();
        BusinessUnit unit =
                new BusinessUnit(
                        known.code(),
                        known.name(),
                        known.country(),
                        List.of(projects),
                        new UnitProfile(
                                Optional.of(LEAD),
                                Optional.of(disclosure),
                                Optional.empty(),
                                Optional.empty()));
        house.plans.units().save(unit);
        return unit;
    }

    private Disclosure shown(ActorId viewer, BusinessUnit unit) {
        return disclosures.of(viewer, program, unit);
    }

    @Test
    public void othersKnowWhatTheUnitDiscloses() {
        house.jira.hide(STRANGER, first);

        for (Disclosure disclosure : Disclosure.values()) {
            assertThat(shown(STRANGER, germany(disclosure, first))).isEqualTo(disclosure);
        }
    }

    @Test
    public void itsLeadAndAnAdminKnowEverythingAndThePmoDoesNot() {
        BusinessUnit unit = germany(Disclosure.CHECKPOINTS_ONLY, first);
        Set.of(LEAD, InMemoryJira.ADMIN, InMemoryJira.PMO)
                .forEach(actor -> house.jira.hide(actor, first));
        house.assigned.replace(program.key(), ProgramRole.PMO, Set.of(InMemoryJira.PMO));

        assertThat(shown(LEAD, unit)).isEqualTo(Disclosure.FULL);
        assertThat(shown(InMemoryJira.ADMIN, unit)).isEqualTo(Disclosure.FULL);
        assertThat(shown(InMemoryJira.PMO, unit)).isEqualTo(Disclosure.CHECKPOINTS_ONLY);
    }

    @Test
    public void whoBrowsesOneOfItsProjectsDoesNotYetBelongToIt() {
        BusinessUnit unit = germany(Disclosure.CHECKPOINTS_ONLY, first, second);
        house.jira.hide(STRANGER, second);

        assertThat(shown(STRANGER, unit)).isEqualTo(Disclosure.CHECKPOINTS_ONLY);
        assertThat(shown(new ActorId("colleague"), unit)).isEqualTo(Disclosure.FULL);
    }

    @Test
    public void nobodyBelongsByBrowsingToAUnitWithoutProjects() {
        assertThat(shown(STRANGER, germany(Disclosure.COUNTS))).isEqualTo(Disclosure.COUNTS);
    }

    @Test
    public void aStakeholderOfTheUnitIsOneOfItsOwn() {
        house.jira.hide(STRANGER, first);
        BusinessUnit closed = germany(Disclosure.CHECKPOINTS_ONLY, first);
        Stakeholder marketing =
                new Stakeholder(new Stakeholder.Account(STRANGER), StakeholderRole.MARKETING);
        UnitProfile profile =
                new UnitProfile(
                        closed.lead(),
                        closed.profile().disclosure(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(marketing));

        assertThat(shown(STRANGER, closed.with(profile))).isEqualTo(Disclosure.FULL);
        assertThat(shown(STRANGER, closed)).isEqualTo(Disclosure.CHECKPOINTS_ONLY);
    }
}
