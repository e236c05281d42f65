package org.jalon.domain.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.util.Optional;
import java.util.Set;

public class ProgramRolesTest {
    private static final BusinessUnitCode FRANCE = new BusinessUnitCode("FR");
    private static final BusinessUnitCode SPAIN = new BusinessUnitCode("ES");
    private static final ActorId ANYBODY = new ActorId("anybody");
    private static final ActorId LEAD = new ActorId("lead-fr");

    private final House house = new House();
    private final Program program = SampleProgram.in(house).program;

    private void give(ActorId actor, ProgramRole role) {
        house.assigned.replace(program.key(), role, Set.of(actor));
    }

    private boolean has(ActorId actor, ProgramRole role) {
        return house.roles.has(actor, program, role);
    }

    @Test
    public void whoAdministersJiraOrTheProjectIsAdminWithoutBeingNamed() {
        assertThat(has(InMemoryJira.ADMIN, ProgramRole.ADMIN)).isTrue();
        assertThat(has(ANYBODY, ProgramRole.ADMIN)).isFalse();
    }

    @Test
    public void adminImpliesPmoWhichImpliesViewerAndNeverTheOtherWayRound() {
        give(ANYBODY, ProgramRole.ADMIN);
        give(LEAD, ProgramRole.PMO);

        assertThat(has(ANYBODY, ProgramRole.PMO)).isTrue();
        assertThat(has(LEAD, ProgramRole.VIEWER)).isTrue();
        assertThat(has(LEAD, ProgramRole.ADMIN)).isFalse();
        assertThat(has(ANYBODY, ProgramRole.STAKEHOLDER)).isFalse();
    }

    @Test
    public void aLeadAnswersForOneUnitThePmoForNoneAndAnAdminMayActForAll() {
        BusinessUnit france = house.plans.units().by(FRANCE).orElseThrow();
        house.plans.units().save(france.with(profileOf(LEAD)));
        give(ANYBODY, ProgramRole.PMO);

        assertThat(house.roles.has(LEAD, program, FRANCE, ProgramRole.BU_LEAD)).isTrue();
        assertThat(house.roles.has(LEAD, program, SPAIN, ProgramRole.BU_LEAD)).isFalse();
        assertThat(house.roles.has(ANYBODY, program, FRANCE, ProgramRole.BU_LEAD)).isFalse();
        assertThat(house.roles.has(InMemoryJira.ADMIN, program, SPAIN, ProgramRole.BU_LEAD))
                .isTrue();
    }

    @Test
    public void aRefusalNamesTheRoleToWhoMaySeeTheProgramOnly() {
        ThrowingCallable asked = () -> house.roles.require(LEAD, program, ProgramRole.PMO);

        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
                            assertThat(refused.refusal().args()).contains(program.name());
                        });

        house.jira.hide(LEAD, program.project());
        assertThatThrownBy(asked).isInstanceOf(Refused.class).hasMessage(VisiblePrograms.NOT_FOUND);
    }

    @Test
    public void whoMayNotBrowseTheProjectHasNoRoleWhateverWasGiven() {
        give(LEAD, ProgramRole.ADMIN);
        house.jira.hide(LEAD, program.project());

        assertThat(ProgramRole.values())
                .filteredOn(role -> role != ProgramRole.BU_LEAD)
                .noneMatch(role -> has(LEAD, role));
        assertThat(house.roles.has(LEAD, program, FRANCE, ProgramRole.BU_LEAD)).isFalse();
    }

    private static UnitProfile profileOf(ActorId lead) {
        return new UnitProfile(
                Optional.of(lead),
                Optional.of(Disclosure.FULL),
                Optional.empty(),
                Optional.empty());
    }
}
